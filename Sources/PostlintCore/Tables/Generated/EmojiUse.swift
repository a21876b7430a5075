// Generated from Fixtures/Data/emoji-use.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What emoji are used for in posts and which words they go with; compiled for postlint, same licence as postlint.
  /// Columns: emoji without U+FE0F; role (h heart, p pointer, n negation, c tick, d decoration, l label, t thing);
  /// noun and verb it stands for in Swedish; noun and verb in English; further related words (both languages).
  package static var emojiUse: SortedTable { SortedTable(emojiUseText) }
}

private let emojiUseText: StaticString = #"""
‼	d
ℹ	l	information		information		informatio info
↗	p
↘	p
⌚	l	klocka		watch		klock watch tid klocka
⏩	p
⏬	p	nedan		below
⏰	l	tid		time		tid tim klocka väck
▶	p
☀		sol	sola	sun		sol sun somm värm varm väd semest ledig
☃		snögubbe		snowman		snögubb snowma snö vint
☎	l	telefon	ringa	telephone	call	telefo ring telephon call
☑	c
☔		regn		rain		reg rai väd
☕		kaffe	fika	coffee	have coffee	kaff fik coffe te café
☝	p	ovan		above
☺		glad		happy
♥	h	kärlek	älskar	love	love	kärlek älsk lov hjärt
♻	t	återvinning	återvinna	recycling	recycle	återvinn återvin recycl källsort sort avfall återbruk pant förpackn insaml skräp
♿	t	rullstol		wheelchair		rullstol wheelchair tillgänglig funktio
⚓		ankare		anchor		ankar anch ham bå gästham
⚠	d	varning		warning		varn warn obs risk far halk
⚡		el		electricity		el electricity ström strömavbrot elavbrot åsk
⚽		fotboll	spela fotboll	football	play football	fotboll football boll match idrot
⛄		snögubbe		snowman		snögubb snowma snö vint
⛑		hjälm		helmet		hjälm helm
⛔	n	förbjudet		no
⛵		segelbåt	segla	sailing boat	sail	segelbå segl boa sail bå ham
⛷		skidåkare	åka skidor	skier	ski	skidåkar skid ski sportlov slalom back
⛸		skridskor	åka skridskor	skates	skate	skridsk skat skridsko isba ishall isspor
⛺		tält	tälta	tent	camp	täl tält ten camp friluf
✅	c
✉	l	brev	skriva	letter	write	brev skriv lett writ mejl mail pos
✌	d
✏		penna	skriva	pencil	write	pen skriv pencil writ skol rit
✔	c
✨	d
❄		snö	snöa	snow	snow	snö snow vint kyl kall fros halk hal minusgrad
❌	n	inte		no
❓	d	fråga	fråga	question	ask	fråg questio ask svar
❗	d					obs viktig
❣	h	kärlek	älskar	love	love
❤	h	kärlek	älskar	love	love	kärlek älsk lov hjärt gill tack stol hjärtan valentin volontär
➡	p	höger		right
⤵	p	nedan		below
⬅	p	vänster		left
⬆	p	ovan		above
⬇	p	nedan		below
⭐	d	stjärna		star		stjär star betyg
🆗	c
🇩🇰		Danmark		Denmark		danmark denmark dansk
🇪🇺		EU		the EU		eu europ
🇫🇮		Finland		Finland		finland finsk suomi
🇬🇧		Storbritannien		the United Kingdom		storbritanni kingdom engelsk english
🇳🇴		Norge		Norway		norg norway norsk
🇸🇪		Sverige		Sweden		sverig swed svensk nationaldag flagg
🇺🇦		Ukraina		Ukraine		ukrai ukrain ukrainsk
🌈		regnbåge		rainbow		regnbåg rainbow prid
🌊		vatten	bada	water		vatt bad wat sjö vättr hav våg
🌍		jorden		the Earth		jord earth värld klima miljö hållb global
🌎		jorden		the Earth		jord earth värld klima miljö
🌏		jorden		the Earth		jord earth värld klima miljö
🌐	l	webbplats		website		webbplat websit webb hemsid nä
🌙		måne		moon		mån moo nat kväll
🌞		sol	sola	sun		sol sun somm värm varm väd semest helg ledig
🌟	d	stjärna		star
🌤		sol		sun		sol sun väd
🌧		regn	regna	rain	rain	reg rai väd
🌭		korv		hot dog		korv dog grill
🌱		planta	odla	plant	grow	plant odl plan grow grö miljö hållb klima
🌲		skog		forest		skog fores träd natur gra
🌳		träd		tree		träd tre park skog natur
🌷		tulpan		tulip		tulpa tulip blom blomm påsk
🌸		blomma	blomma	flower	flower	blomm flow blom
🌻		solros		sunflower		solro sunflow blom somm
🌼		blomma		flower		blomm flow blom somm
🌿		växter		plants		växt plant natur väx grö
🍁		höst		autumn		hös autum löv
🍂		höst		autumn		hös autum löv
🍌		banan		banana		bana fruk matavfall matres
🍎		äpple		apple		äppl appl fruk
🍓		jordgubbar		strawberries		jordgubb strawberri midsomm
🍔		hamburgare		burger		hamburgar burg
🍕		pizza		pizza		pizz
🍦		glass	äta glass	ice cream	eat ice cream	glas cream mjukglas
🍨		glass	äta glass	ice cream	eat ice cream	glas cream
🍪		kaka		biscuit		kak biscui fik
🍰		tårta		cake		tårt cak kak fik
🍵		te	dricka te	tea		te tea
🍽		mat	äta	food	eat	mat ät food eat lunch måltid matsedl restaurang skolma middag
🎁		present		present		presn pak jul gåv klapp julklapp vin pri
🎂		tårta	fylla år	cake		tårt år cak födelsedag fyll gratti jubileum kal
🎃		pumpa		pumpkin		pump pumpki hallowe höstlov
🎄		julgran		Christmas tree		julgra tre jul gra advn julgransplundr julmarknad
🎅		jultomte		Father Christmas		jultomt christm jul tomt
🎆	d	fyrverkeri		fireworks		fyrverkeri firework nyår
🎇	d	tomtebloss		sparkler		tomteblos sparkl nyår
🎈	d	ballong		balloon		ballong balloo kal födelsedag
🎉	d	fest	fira	party	celebrate	fes fir party celebrat kal gratti
🎊	d	fest	fira	party	celebrate	fes fir party celebrat
🎒		skolväska		school bag		skolväsk bag skol skola elev termi lov ryggsäck pack
🎓		student		graduate		studn graduat exam studi gymnasium universit avslutn utbildn skol
🎟	l	biljett		ticket		biljet tick entré inträd
🎣		fiskespö	fiska	fishing rod	fish	fiskespö fisk rod fish
🎤		mikrofon	sjunga	microphone	sing	mikrofo sjung microphon sing artis konsr podd
🎥	l	film	filma	film		film video
🎧	l		lyssna			lyss podd musik
🎨		konst	måla	art	paint	kons mål art pain utställn ateljé kultur skap pyssl rit
🎪		cirkus		circus		cirku circu festival marknad
🎫	l	biljett		ticket		biljet tick entré inträd
🎬	l	film		film		film bio
🎭		teater		theatre		teat theatr kultur kulturnat sce föreställn
🎮		tv-spel	spela	video game	play	tv spl gam play
🎲		spel	spela	game	play	spl gam play brädspl
🎵	d	musik	sjunga	music	sing	musik sjung music sing konsr
🎶	d	musik	sjunga	music	sing	musik sjung music sing konsr spl
🎸		gitarr	spela gitarr	guitar		gitarr guit musik konsr
🎹		piano	spela piano	piano		piano musik konsr musikskol kulturskol
🏀		basket	spela basket	basketball		bask basketball idrot boll
🏃		löpare	springa	runner	run	löpar spring runn run spr löp jogg lopp motio
🏃‍♀		löpare	springa	runner	run	löpar spring runn run spr löp jogg lopp motio
🏃‍♂		löpare	springa	runner	run	löpar spring runn run spr löp jogg lopp motio
🏆	d	pokal	vinna	trophy	win	pokal vin trophy win tävl pri mästar guld
🏊		simmare	simma	swimmer	swim	simmar simm swimm swim sim bad simhall simskol badhu
🏊‍♀		simmare	simma	swimmer	swim	simmar simm swimm swim sim bad simhall simskol badhu
🏊‍♂		simmare	simma	swimmer	swim	simmar simm swimm swim sim bad simhall simskol badhu
🏒		ishockey	spela hockey	ice hockey		ishockey hockey ishall match
🏓		pingis	spela pingis	table tennis		pingi tenni bordtenni
🏕		tält	tälta	tent	camp	täl tält ten camp friluf
🏖		strand	bada	beach		strand bad beach badplat badplats semest somm sand
🏘		bostäder		homes		bostäd hom bostad hus bo
🏛		stadshus		town hall		stadshu hall kommunhu kommu museum kommunfullmäktig fullmäktig
🏟		arena		stadium		are stadium idrot idrottsplat
🏠		hem		home		hem hom hus bostad lägenh bo vill hyresrät
🏡		hus		house		hus hous hem bostad lägenh bo vill
🏢		kontor		office		kont offic lokal
🏥		sjukhus		hospital		sjukhu hospital vård lasaret
🏫		skola		school		skol school skola elev lärar undervisn gymnasium grundskol termi
🏳‍🌈		regnbågsflagga		rainbow flag		regnbågsflagg flag prid regnbåg hbtq
🐄		ko		cow		ko cow koss kosläpp
🐈		katt		cat		kat cat
🐑		får		sheep		sheep
🐕		hund		dog		hund dog hundrastplat
🐝		bi		bee		bi bee pollinr insek
🐣		kyckling		chick		kyckl chick påsk
🐥		kyckling		chick		kyckl chick påsk
🐦		fågel		bird		fågl bird
🐰		kanin		rabbit		kani rabbi påsk
🐱		katt		cat		kat cat
🐴		häst		horse		häs hors ridn
🐶		hund		dog		hund dog hundrastplat
🐾		tass		paw		tas paw hund djur kat
👀	d		titta		look	titt look se
👂		öra	lyssna	ear	listen	ör lyss ear list hörsl hör
👆	p	ovan		above
👇	p	nedan		below
👈	p
👉	p
👋	d	hej	vinkar			hej vink välkomm
👌	d
👍	d					bra
👏	d				applaud	applaud applåd
👥		människor		people		människ perso grupp möt invånar
👦		pojke		boy		pojk boy bar elev
👧		flicka		girl		flick girl bar elev
👨‍⚕		läkare		doctor		läkar doct sjukskötersk vård
👨‍🍳		kock	laga mat	cook	cook	kock mat cook kök måltid
👨‍🏫		lärare	undervisa	teacher	teach	lärar undervis teach skol undervisn pedagog
👨‍👩‍👧		familj		family		familj family familjedag föräld bar
👨‍👩‍👧‍👦		familj		family		familj family familjedag föräld bar
👨‍🚒		brandman		firefighter		brandma firefight brand räddningstjäns
👩‍⚕		sjuksköterska		nurse		sjukskötersk nurs läkar vård
👩‍🍳		kock	laga mat	cook	cook	kock mat cook kök måltid
👩‍🏫		lärare	undervisa	teacher	teach	lärar undervis teach skol undervisn pedagog
👩‍🚒		brandman		firefighter		brandma firefight brand räddningstjäns
👪		familj		family		familj family familjedag föräld bar
👮		polis		police officer		poli offic
👴		äldre		older people		äldr perso morf farf äldreboend seni äldreomsorg
👵		äldre		older people		äldr perso morm farm äldreboend seni äldreomsorg
👶		barn		baby		bar baby bebi förskol
👷		byggarbetare	bygga	construction worker	build	byggarbetar bygg work build arbet
💉		vaccin	vaccinera dig	vaccine	get vaccinated	vacci vaccin vaccinat sprut
💐		blommor		flowers		blomm flowr blom gratti
💓	h	kärlek	älskar	love	love
💕	h	kärlek	älskar	love	love
💖	h	kärlek	älskar	love	love
💗	h	kärlek	älskar	love	love
💘	h	kärlek	älskar	love	love
💙	h	kärlek	älskar	love	love
💚	h	kärlek	älskar	love	love	kärlek älsk lov grö miljö
💛	h	kärlek	älskar	love	love
💜	h	kärlek	älskar	love	love
💝	h	kärlek	älskar	love	love
💞	h	kärlek	älskar	love	love
💡	d	idé		idea		idé ide tip lamp lju belysn energi el
💥	d
💦	t	vatten	vattna	water	water	vatt wat bad
💧		vatten		water		vatt wat dricksvatt
💪	d					stark trä kämp
💫	d
💬	t	kommentar	kommentera	comment	comment	komment kommentr commn prat samtal dialog fråg
💯	d
💰	l	kronor		kronor		kron peng kostnad pri ekonomi budg kro avgif bidrag
💳		kort	betala	card	pay	kor betal card pay
💵		kontanter	betala	cash	pay	kontant betal cash pay peng kontan
💻	l	dator		computer		dat comput webb digital nä
📅	l	datum		date		datum dat kalend dag
📆	l	datum		date		datum dat kalend dag
📌	l
📍	l	plats		place		plat plac adres kart
📕		bok	läsa	book	read	bok läs book read bibliotek lä
📖		bok	läsa	book	read	bok läs book read bibliotek lä lå litteratur kalend
📚		böcker	läsa	books	read	bok läs book read bibliotek lä lå litteratur plugg studr
📝		anteckning	skriva	note	write	anteckn skriv not writ anmäl ansök formulär anteck enkä blanket protokoll
📞	l	telefon	ringa	telephone	call	telefo ring telephon call växl
📢	d					informatio
📣	d					informatio
📧	l	e-post	mejla	e-mail	e-mail	pos mejl mail
📩	l					mejl mail pos
📱		mobil	ringa	phone	call	mobil ring phon call telefo app
📲	l					app mobil telefo
📵	n					mobil
📷	l	kamera	fotografera	camera		kamr fotografr camr foto bild fotograf
📸	l	foto	fotografera	photo		foto fotografr photo bild instagram fotograf
🔌		el		electricity		el electricity ström strömavbrot elavbrot
🔑		nyckel		key		nyckl key
🔗	p	länk		link		länk link webb
🔞	n
🔥	d	eld	elda	fire		eld fir brand brin grill
🔧		verktyg	laga	tool	repair	verktyg lag tool repair underhåll reparatio servic
🔨		hammare	bygga	hammer	build	hammar bygg hamm build snickr
🔽	p	nedan		below
🕐	l	tid		time		tid tim klocka
🕑	l	tid		time		tid tim klocka
🕒	l	tid		time		tid tim klocka
🕓	l	tid		time		tid tim klocka
🕔	l	tid		time		tid tim klocka
🕕	l	tid		time		tid tim klocka
🕖	l	tid		time		tid tim klocka
🕗	l	tid		time		tid tim klocka
🕘	l	tid		time		tid tim klocka öppettid
🕙	l	tid		time		tid tim klocka
🕚	l	tid		time		tid tim klocka
🕛	l	tid		time		tid tim klocka
🕯		ljus		candle		lju candl advn minn sorg jul
🖤	h	kärlek	älskar	love	love
🖥	l	dator		computer		dat comput webb digital
🖼		konst		art		kons art utställn tavl
🗑		soptunna	slänga	bin	bin	soptun släng sop skräp avfall tun sopsortr sopbil papperskorg hämtn tömn källsortr rubbish wast
🗓	l	datum		date		datum dat kalend dag
🗣		talare	prata	speaker	speak	talar prat speak tal samtal
🗳		valurna	rösta	ballot box	vote	valur röst box vot val rös förtidsrös demokrati
😀		glad		happy
😃		glad		happy
😄		glad		happy
😊		glad		happy
😍	h
😴		trött	sova	tired	sleep
😷		sjuk		ill		sjuk ill munskydd
🙅	n	nej		no
🙌	d
🙏	d	tack	tackar	thanks		tack thank
🚀	d	raket		rocket
🚂		tåg		train		tåg trai järnväg statio
🚆		tåg		train		tåg trai pendeltåg järnväg statio res
🚌		buss		bus		bus busslinj kollektivtrafik östgötatrafik trafik hållplat res
🚍		buss		bus		bus kollektivtrafik
🚑		ambulans		ambulance		ambulan ambulanc vård
🚒		brandbil		fire engine		brandbil engin brand räddningstjäns brandma
🚓		polisbil		police car		polisbil car poli
🚗		bil	köra	car	drive	bil kör car driv trafik parkr fordo
🚙		bil	köra	car	drive	bil kör car driv trafik
🚦		trafikljus		traffic lights		trafiklju light trafik signal
🚧		vägarbete		roadworks		vägarbet roadwork arbet avstängd bygg trafik gat grävarbet asfal
🚫	n	förbjudet		no
🚭	n	rökförbud		no smoking		rökförbud smok rök
🚯	n
🚰		kranvatten		tap water		kranvatt wat vatt dricksvatt
🚱	n					vatt
🚲		cykel	cykla	bicycle	cycle	cykl bicycl pendl
🚳	n
🚴		cyklist	cykla	cyclist	cycle	cykl cyclis bicycl
🚶		gående	gå	pedestrian	walk	gå pedestria walk promenad vandr gångväg
🚶‍♀		gående	gå	pedestrian	walk	gå pedestria walk promenad vandr gångväg
🚶‍♂		gående	gå	pedestrian	walk	gå pedestria walk promenad vandr gångväg
🚷	n
🚸		barn		children		bar child skol trafik gå
🚽		toalett		toilet		toalet toil wc avlopp
🛑	n	stopp		stop
🛝		rutschkana	leka	slide	play	rutschka lek slid play lekplat
🛥		båt		boat		bå boa ham
🛶		kanot	paddla	canoe	canoe	kano paddl cano kajak
🛷		pulka	åka pulka	sledge	sledge	pulk sledg snö back
🤍	h	kärlek	älskar	love	love
🤎	h	kärlek	älskar	love	love
🤒		sjuk		ill
🤖	t	chattbot		chatbot		chattbo chatbo robo ai digital
🤗	d	kram	kramar	hug	hug
🤝	d	samarbete	samarbetar	partnership		samarbet partnership tillsamman avtal
🤞	d					lyck
🤧		förkyld		ill
🤩	d
🥐		giffel		croissant		giffl croissan frukos fik
🥗		sallad		salad		sallad salad mat lunch skolma
🥚		ägg		egg		ägg egg påsk
🥞		pannkakor		pancakes		pannkak pancak
🥤		dricka	dricka	drink	drink	drick drink läsk dryck saf
🥰		kär		in love
🥳	d
🥵		varmt		hot		varm hot hett värm värmebölj
🥶		kallt		cold		kall cold kyl fry fros minusgrad
🥾		känga	vandra	hiking boot	hike	käng vandr boo hik led naturreserva tur
🦆		and		duck		duck and fågl
🦔		igelkott		hedgehog		igelkot hedgehog
🦮		ledarhund		guide dog		ledarhund dog hund
🦷		tand		tooth		tand tooth tandvård
🧁		muffins		cupcake		muffin cupcak fik kak
🧃		saft		juice		saf juic
🧇		våfflor		waffles		våffl waffl våffeldag
🧊		is		ice		ice is kall
🧑‍⚕		läkare		doctor		läkar doct sjukskötersk vård
🧑‍🍳		kock	laga mat	cook	cook	kock mat cook kök måltid
🧑‍🏫		lärare	undervisa	teacher	teach	lärar undervis teach skol undervisn pedagog
🧑‍🚒		brandman		firefighter		brandma firefight brand räddningstjäns
🧒		barn		child		bar child elev
🧓		äldre		older people		äldr perso äldreboend seni äldreomsorg
🧠		hjärna	tänka	brain	think	hjär tänk brai think psykisk
🧡	h	kärlek	älskar	love	love
🧢		keps		cap		kep cap
🧤		vantar		gloves		vant glov handsk
🧴		solkräm		sunscreen		solkräm sunscre solskydd
🧸		nallebjörn		teddy bear		nallebjör bear förskol bar lek leksak
🧹		kvast	städa	broom	clean	kvas städ broom clea sop sandsopn skräpplock
🧻		toalettpapper		toilet paper		toalettpapp pap toalet papp
🩵	h	kärlek	älskar	love	love
🩶	h	kärlek	älskar	love	love
🩷	h	kärlek	älskar	love	love
🩸		blod	ge blod	blood	give blood	blod blood
🩺		vård		health care		vård car läkar
🪑		bänk		bench		bänk bench stol
🪪		legitimation		ID card		legitimatio card id kor handl körkor pas
🫵	p	du		you
🫶	d	kärlek	älskar	love	love
"""#
