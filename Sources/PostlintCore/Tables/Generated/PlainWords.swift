// Generated from Fixtures/Data/plain-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Bureaucratic words and phrases with their plain equivalents, listed by hand for postlint after the
  /// plain-language tradition of Swedish and British public bodies; licence as postlint itself.
  /// Columns: forms; plain forms, one for each or one for all; language; strength; exceptions; note.
  /// A plain form is the right one in that place, or the marks before it say what it is instead: `~` a hint
  /// from which the writer makes the form (`/` between alternatives), `+` right after an auxiliary verb or
  /// `att` alone, since its particle moves in other clauses. `-` says that the term can simply go.
  /// Strength: `strong` is officialese anywhere, `mild` merely heavier than need be, `abbreviation` not known to all.
  /// Exceptions are phrases in which the term is ordinary, written as in cues.tsv, with `;` between.
  package static var plainWords: SortedTable { SortedTable(plainWordsText) }
}

private let plainWordsText: StaticString = #"""
a great number of		s=many
a large number of		s=many
a majority of		s=most
a significant number of		s=many
above-mentioned		s~this/these
abovementioned		s~this/these
accomplish		s=do
accomplished		s=did
accomplishes		s=does
accordingly		s=so
acquire		s=get
acquired		s=got
acquires		s=gets
additional		m~more/extra
adekvat	s~rätt/bra/lämplig
adekvata	s~rätt/bra/lämplig
adjacent to		s=next to
adressera frågan	s~ta itu med
adressera problemet	s~ta itu med
adresserar frågan	s~ta itu med
adresserar problemet	s~ta itu med
advantageous		s=helpful
aforementioned		s~this/these
aforesaid		s~this/these
ajournera	s~ta paus/avbryta
ajournerade	s~ta paus/avbryta
ajournerades	s~ta paus/avbryta
ajournerar	s~ta paus/avbryta
ajourneras	s~ta paus/avbryta
aktualisera	m~ta upp/bli aktuell
aktualiserade	m~ta upp/bli aktuell
aktualiserar	m~ta upp/bli aktuell
aktualiseras	m~ta upp/bli aktuell
aktualiserat	m~ta upp/bli aktuell
aktualiserats	m~ta upp/bli aktuell
alight from		s=get off
alldenstund	s=eftersom
allenast	s=bara
alleviate		s=ease
alleviated		s=eased
alleviates		s=eases
alleviating		s=easing
alltfort	s=fortfarande
alltjämt	s=fortfarande
ameliorate		s=improve
ameliorated		s=improved
amend		m=change
amended		m=changed
amending		m=changing
amends		m=changes
anbefalla	s~rekommendera/råda
anbefallde	s~rekommendera/råda
anbefallen	s~rekommendera/råda
anbefaller	s~rekommendera/råda
anbefalls	s~rekommendera/råda
ancillary		s~extra
anför att	m=säger att
anför besvär	s=överklagar
anföra besvär	s=överklaga
anförde att	m=sa att
anfört att	m=sagt att
ang	a=om
ang.	a=om
angående	s=om
anhåll om	s=be om
anhålla om	s=be om
anhållan	s=begäran
anhåller om	s=ber om
anhållit om	s=bett om
anhöll om	s=bad om
ankomma på	s~vara … ansvar
ankommer på	s~vara … ansvar
anmoda	s~be/uppmana
anmodade	s~be/uppmana
anmodan	s~be/uppmana
anmodar	s~be/uppmana
anmodas	s~be/uppmana
anmodat	s~be/uppmana
annorledes	s~på ett annat sätt
ansenlig	s=stor
ansenliga	s=stora
ansenligt	s=stort
anskaffa	s=skaffa
anskaffade	s~skaffade
anskaffar	s=skaffar
anskaffas	s~skaffa/köpa
anskaffat	s=skaffat
anticipate		m=expect
anticipated		m=expected
anticipates		m=expects
anticipating		m=expecting
anvisad plats	s~den plats som visas
anvisade platser	s~den plats som visas
apprise		s=tell
apprised		s=told
approximately		m=about
are able to		s=can
are in receipt of		s~get
are obliged to		s=must
are required to		s=must
arvode utgår	s~betalas
as a consequence of		s=because of
as a result of		s=because of
as regards		s=about
ascertain		s=find out
ascertained		s=found out
ascertains		s=finds out
assistance		m=help
assistera	m=hjälpa
assisterade	m~hjälpte
assisterar	m=hjälper
assisterat	m=hjälpt
at a later date		s=later
at present		s=now
at the present moment		s=now
at the present time		s=now
at this point in		s~now
at this time		s=now
at your earliest convenience		s=as soon as you can
attributable to		s=because of
av den anledningen	s=därför
av den orsaken	s=därför
av detta skäl	s=därför
avge ett yttrande	s~lämna synpunkter
avge yttrande	s~lämna synpunkter
avger yttrande	s~lämna synpunkter
avgift utgår	s~betalas
avgiftsfri	m=gratis
avgiftsfria	m=gratis
avgiftsfritt	m=gratis
avgiv	s~lämna in
avgiva	s~lämna
avgiva yttrande	s~lämna synpunkter
avgiver	s~lämna
avgives	s~lämna
avhjälp	s~laga/lösa/rätta till
avhjälpa	s~laga/lösa/rätta till
avhjälper	s~laga/lösa/rätta till
avhjälps	s~laga/lösa/rätta till
avhjälpt	s~laga/lösa/rätta till
avhjälpte	s~laga/lösa/rätta till
avhjälptes	s~laga/lösa/rätta till
avhämta	m=hämta
avhämtade	m~hämtade
avhämtar	m=hämtar
avhämtas	m=hämtas
avhämtats	m=hämtats
avhämtning	m~hämtning
avhämtningen	m~hämtningen
avhängig	s~bero på
avhängiga	s~bero på
avhängigt	s~bero på
avhålla sig från	s=låta bli
avhåller sig från	s=låter bli
avisera	m~meddela/berätta om
aviserade	m~meddela/berätta om
aviserar	m~meddela/berätta om
aviseras	m~meddela/berätta om
aviserat	m~meddela/berätta om
aviserats	m~meddela/berätta om
avisering	m~besked/meddelande
aviseringar	m~besked/meddelande
aviseringen	m~besked/meddelande
avlade besök	s=besökte
avlägg besök i	s=besök
avlägga besök	s=besöka
avlägger besök	s=besöker
avse att	m~tänka/planera att/ska
avseende	s~om/för/när det gäller
avser att	m~tänka/planera att/ska
avsevärd	m~mycket/stor
avsevärda	m~mycket/stor
avsevärt	m~mycket/stor
avstyrka	s~säga nej till
avstyrker	s~säga nej till
avstyrks	s~säga nej till
avstyrkt	s~säga nej till
avstyrkte	s~säga nej till
avstå ifrån att	s=låta bli att
avsåg att	m~tänka/planera att/ska
avvakta	m~vänta
avvaktade	m~vänta
avvaktar	m~vänta
avvaktat	m~vänta
avyttra	s=sälja
avyttrade	s~sålde
avyttrades	s=såldes
avyttrar	s=säljer
avyttras	s=säljs
avyttrat	s=sålt
avyttring	s=försäljning
avyttringen	s=försäljningen
be advised that		s-
beakta	m~tänka på/ta hänsyn till
beaktade	m~tänka på/ta hänsyn till
beaktar	m~tänka på/ta hänsyn till
beaktas	m~tänka på/ta hänsyn till
beaktat	m~tänka på/ta hänsyn till
beaktats	m~tänka på/ta hänsyn till
befintlig	m~som finns/nuvarande
befintliga	m~som finns/nuvarande
befintligt	m~som finns/nuvarande
behjälplig	s~hjälpa till
behjälpliga	s~hjälpa till
behjälpligt	s~hjälpa till
behäftad	s~ha
behäftade	s~ha
behäftat	s~ha
beivra	s~bestraffa/ingripa mot
beivrar	s~bestraffa/ingripa mot
beivras	s~bestraffa/ingripa mot
beivrats	s~bestraffa/ingripa mot
belägen	m~som ligger
beläget	m~som ligger
belägna	m~som ligger
bemyndiga	s~ge rätt att
bemyndigade	s~ge rätt att
bemyndigar	s~ge rätt att
bemyndigas	s~ge rätt att
bemyndigat	s~ge rätt att
benämna	s=kalla
benämnas	s=kallas
benämnd	s=kallad
benämnda	s=kallade
benämnde	s=kallade
benämner	s=kallar
benämns	s=kallas
benämnt	s=kallat
bereda möjlighet	s~få chans
bereda tillfälle	s~få chans
beredas möjlighet	s~få chans
beredas tillfälle	s~få chans
bereds möjlighet	s~få chans
bereds tillfälle	s~få chans
besitta	m=ha
besitter	m=har
besked gällande	m=besked om
beslut gällande	m=beslut om
beslutet gällande	m=beslutet om
bestrida kostnaden	s=betala
bestrida kostnader	s=betala
bestrida kostnaderna	s=betala
bestrider kostnaden	s=betalar
besuttit	m=haft
besvara	m+svara på
besvarade	m~svarade på
besvarar	m+svarar på
besvarat	m+svarat på
besörj	s=ordna
besörja	s=ordna
besörjde	s=ordnade
besörjer	s=ordnar
besörjt	s=ordnat
betr	a=om
betr.	a=om
beträffande	s~om/när det gäller
bibehåll	s=behåll
bibehålla	s=behålla
bibehåller	s=behåller
bibehållit	s=behållit
bibehålls	s~behålls
bibehöll	s=behöll
bibringa	s~ge/lära
bibringade	s~ge/lära
bibringar	s~ge/lära
bibringas	s~ge/lära
bidrag utgår	s~betalas
bifalla	s~säga ja till/godkänna
bifaller	s~säga ja till/godkänna
bifallit	s~säga ja till/godkänna
bifallits	s~säga ja till/godkänna
bifalls	s~säga ja till/godkänna
biföll	s~säga ja till/godkänna
bifölls	s~säga ja till/godkänna
bilagd	s~skicka med/bifoga
bilagda	s~skicka med/bifoga
bilagt	s~skicka med/bifoga
bilägg	s~skicka med/bifoga
bilägga	s~skicka med/bifoga
bilägger	s~skicka med/bifoga
biläggs	s~skicka med/bifoga
bistod	m=hjälpte
bistå	m=hjälpa
bistår	m=hjälper
bistått	m=hjälpt
biträda	m=hjälpa
biträdde	m=hjälpte
biträder	m=hjälper
biträtt	m=hjälpt
bliva	s=bli
bliver	s=blir
bordlade	m~skjuta upp
bordlades	m~skjuta upp
bordlagt	m~skjuta upp
bordlägg	m~skjuta upp
bordlägga	m~skjuta upp
bordlägger	m~skjuta upp
bordläggs	m~skjuta upp
bortforsla	s~köra bort
bortforslades	s~köra bort
bortforslar	s~köra bort
bortforslas	s~köra bort
bortforsling	s~köra bort
bortskänkes	m+skänks bort
borttaga	s+ta bort
borttagas	s+tas bort
borttages	s+tas bort
brevledes	s=med brev
by means of		m=by
by virtue of		s~because of
cease		s=stop
ceased		s=stopped
ceases		s=stops
cessation		s=end
cognisant of		s=aware of
cognizant of		s=aware of
commence		s=start
commenced		s=started
commencement		s=start
commences		s=starts
commencing		s=starting
concerning		m=about
concur		s=agree
concurs		s=agrees
consequently		s=so
constitute		s~be/make up
constituted		s~be/make up
constitutes		s~be/make up
correspondence		m~letters/emails
dags dato	s~i dag
debitera	m~ta betalt
debiterade	m~ta betalt
debiterades	m~ta betalt
debiterar	m~ta betalt
debiteras	m~ta betalt
debiterat	m~ta betalt
deem		s~think/consider
deemed		s~think/consider
deems		s~think/consider
delgav	s~meddela
delgiv	s~meddela
delgiva	s~meddela
delgiver	s~meddela
deltag	s=delta
deltaga	s=delta
deltager	s=deltar
demonstrate that		s=show that
demonstrated that		s=showed that
demonstrates that		s=shows that
den sökande	m~du som söker
deras vidkommande	s~för min del/för vår del
despatch		s=send
despatched		s=sent
despatches		s=sends
despite the fact that		s=although
desslikes	s=också
destruera	s=förstöra
destruerade	s~förstörde
destruerar	s=förstör
destrueras	s=förstörs
destruerat	s=förstört
det faktum att	s~att
det förhållandet att	s~att
det stora flertalet	s=de flesta
detektera	s=upptäcka
detekterade	s~upptäckte
detekterar	s=upptäcker
detekteras	s=upptäcks
detekterat	s=upptäckt
dialog gällande	m=dialog om
dialogen gällande	m=dialogen om
discontinue		s=stop
discontinued		s=stopped
discontinues		s=stops
diskrepans	s=skillnad
diskrepansen	s=skillnaden
disponera	m~ha/använda
disponerade	m~ha/använda
disponerar	m~ha/använda
disponerat	m~ha/använda
disseminate		s=share
disseminated		s=shared
disseminates		s=shares
disseminating		s=sharing
dissemination		s=sharing
do not hesitate to		s=please
domiciled in		s=living in
draga	s=dra
drager	s=drar
drages	s=dras
dröjsmål	s~försening
dröjsmålet	s~förseningen
due to the fact		s~because
dylik	s=sådan
dylika	s=sådana
dylikt	s=sådant
därav följer	s~av det här/därför
därest	s=om
därigenom	m~på så sätt
därjämte	s=dessutom
därom	s~om det
därstädes	s=där
därstädes befintlig	s~som finns där
därtill	s=dessutom
därutinnan	s~i det
därutöver	s=dessutom
därvid	s=då
därvidlag	s~då/här/i det här fallet
e.dyl	a~eller liknande
e.dyl.	a~eller liknande
effektivisera	s~göra snabbare/göra enklare
effektiviserar	s~göra snabbare/göra enklare
effektiviseras	s~göra snabbare/göra enklare
effektiviserat	s~göra snabbare/göra enklare
effektuera	s=genomföra
effektuerade	s~genomförde
effektuerar	s=genomför
effektueras	s=genomförs
effektuerat	s=genomfört
efterhöra	s=fråga
efterkom	s=följde
efterkomma	s=följa
efterkommer	s=följer
efterkommit	s=följt
efterlev	m=följ
efterleva	m=följa
efterlevde	m=följde
efterlever	m=följer
efterlevnad	s~att … följs
efterlevnaden	s~att … följs
efterlevs	m=följs
efterlevt	m=följt
ehuru	s=trots att
eliminera	m~ta bort
eliminerade	m~ta bort
eliminerar	m~ta bort
elimineras	m~ta bort
eliminerat	m~ta bort
eljest	s=annars
elucidate		s=explain
elucidates		s=explains
emedan	s=eftersom
emellertid	s~men
emotse	s~se fram emot/vänta på
emotser	s~se fram emot/vänta på
emotses	s~se fram emot/vänta på
emotsett	s~se fram emot/vänta på
emotsåg	s~se fram emot/vänta på
emottag	s=ta emot
emottaga	s+ta emot
emottagas	s+tas emot
emottager	s+tar emot
emottages	s+tas emot
emottas	s+tas emot
en och var	s~alla/var och en
enahanda	s=likadan
enclosed herewith		s~here is
endeavor		s=try
endeavour		s=try
endeavoured		s=tried
endeavouring		s=trying
endeavours		s=tries
enkom	s~bara/särskilt
enl	a=enligt
enl.	a=enligt
enligt gällande bestämmelser	s~enligt reglerna
enligt gällande föreskrifter	s~enligt reglerna
enquire about		s=ask about
ensure that		m=make sure that
ensured that		m=made sure that
ensures that		m=makes sure that
ensuring that		m=making sure that
entlediga	s~befria från uppdraget
entledigade	s~befria från uppdraget
entledigar	s~befria från uppdraget
entledigas	s~befria från uppdraget
entledigats	s~befria från uppdraget
enumerate		s=list
enumerated		s=listed
enumerates		s=lists
envar	s~alla/var och en
envisage		s=expect
envisaged		s=expected
envisages		s=expects
enär	s=eftersom
erforderlig	s~nödvändig/som behövs
erforderliga	s~nödvändig/som behövs
erforderligen	s~nödvändig/som behövs
erforderligt	s~nödvändig/som behövs
erfordra	s=kräva
erfordrade	s~krävde
erfordrades	s=behövdes
erfordrar	s=kräver
erfordras	s=behövs
erfordrat	s=krävt
erfordrats	s=behövts
erhåll	s=få
erhålla	s=få
erhållas	s~få
erhållen	s~som du har fått
erhåller	s=får
erhålles	s~får
erhållet	s~som du har fått
erhållit	s=fått
erhållna	s~som du har fått
erhålls	s~får
erhöll	s=fick
erinra	s~påminna/påpeka
erinra om	s=påminna om
erinrade om	s=påminde om
erinran	s~påminna/påpeka
erinrar	s~påminna/påpeka
erinrar om	s=påminner om
erinras om	s~påminns om
erlade	s~betalade
erlagt	s=betalat
erlagts	s=betalats
erlägg	s=betala
erlägga	s=betala
erläggande	s~betalning
erläggandet	s~betalningen
erläggas	s=betalas
erlägger	s=betalar
erlägges	s=betalas
erläggs	s=betalas
erroneous		s~wrong
erroneously		s=wrongly
ersättning utgår	s~betalas
ert vidkommande	s~för min del/för vår del
essentiell	s=viktig
essentiella	s=viktiga
essentiellt	s=viktigt
estimera	s=uppskatta
estimerad	s=uppskattad
estimerade	s~uppskattade
estimerar	s=uppskattar
estimeras	s~uppskattas
estimerat	s=uppskattat
ett ansenligt antal	s=många
ett betydande antal	s=många
ett flertal	s=flera
ett ringa antal	s=få
ett stort antal	m=många
evaluera	s=utvärdera
evaluerade	s~utvärderade
evaluerar	s=utvärderar
evalueras	s=utvärderas
evaluerat	s=utvärderat
exkl	a=utan
exkl.	a=utan
expedite		s=speed up
expedited		s=sped up
expedites		s=speeds up
expediting		s=speeding up
expeditious		s=quick
expeditiously		s=quickly
expenditure		s=spending
expenditures		s=spending
f.n	a=just nu
f.n.	a=just nu
f.v.b.	a=för vidare befordran
f.ö	a~för övrigt
f.ö.	a~för övrigt
facilitate		s~help/make easier
facilitated		s~help/make easier
facilitates		s~help/make easier
facilitating		s~help/make easier
facilitera	s=underlätta
faciliterade	s~underlättade
faciliterar	s=underlättar
faciliterat	s=underlättat
fanns att tillgå	s=fanns
fastställ	m~bestämma/besluta
fastställa	m~bestämma/besluta
fastställas	m~bestämma/besluta
fastställde	m~bestämma/besluta
fastställdes	m~bestämma/besluta
fastställer	m~bestämma/besluta
fastställs	m~bestämma/besluta
fastställt	m~bestämma/besluta
fastställts	m~bestämma/besluta
feasible		s=possible
finalise		m=finish
finalised		m=finished
finalises		m=finishes
finalize		m=finish
finalized		m=finished
finnas att tillgå	s=finnas
finns att tillgå	s=finns
finns möjlighet att	m~du kan
finns möjlighet till	m~du kan
finns möjligheten att	m~du kan
flertalet	m=de flesta
for the duration of		s=during
for the purpose of		s~to/for
for the purposes of		s~to/for
for the reason that		s=because
forthwith		s=now
fortlöpande	m~hela tiden/regelbundet
framdeles	s=längre fram
framgent	s=i fortsättningen
framlade	s~lade fram
framlades	s+lades fram
framlagt	s+lagt fram
framledes	s=längre fram
framlägg	s=lägg fram
framlägga	s+lägga fram
framlägger	s+lägger fram
framläggs	s+läggs fram
framställan	s=begäran
frekvent	s~ofta
frekventera	s=besöka
frekventerade	s~besökte
frekventerar	s=besöker
frekventeras	s=besöks
fråga gällande	m=fråga om
frågan gällande	m=frågan om
frågeställning	s=fråga
frågeställningar	s=frågor
frågeställningarna	s=frågorna
frågeställningen	s=frågan
frågor gällande	m=frågor om
frågorna gällande	m=frågorna om
frånträda	s=lämna
frånträdde	s=lämnade
frånträder	s=lämnar
frånträtt	s=lämnat
fsk	a~förskola
fullgjorde	s~göra/utföra
fullgjort	s~göra/utföra
fullgjorts	s~göra/utföra
fullgör	s~göra/utföra
fullgöra	s~göra/utföra
fullgöras	s~göra/utföra
fullgörs	s~göra/utföra
furnish us with		s~give
furnish with		s~give
furnished with		s~give
furthermore		m=also
färdigställ	m~göra klar/bli klar med
färdigställa	m~göra klar/bli klar med
färdigställande	m~när … blir klart
färdigställandet	m~när … blir klart
färdigställas	m~bli klar
färdigställde	m~göra klar/bli klar med
färdigställdes	m~bli klar
färdigställer	m~göra klar/bli klar med
färdigställs	m~bli klar
färdigställt	m~göra klar/bli klar med
färdigställts	m~bli klar
följaktligen	s=alltså
för den händelse	s=om
för den händelse att	s=om
för det fall	s=om
för det fall att	s=om
för erhållande av	s=för att få
för fullgörande av	s~för att göra
för vinnande av	s=för att få
föranleda	s=orsaka
föranledde	s=orsakade
föranleder	s=orsakar
föranleds	s=orsakas
föranlett	s=orsakat
förebringa	s+lägga fram
förebringar	s+lägger fram
föredragningslista	s=dagordning
föredragningslistan	s=dagordningen
förefalla	m=verka
förefaller	m=verkar
förefanns	s=fanns
förefinnas	s=finnas
förefinns	s=finns
föreföll	m=verkade
föregående månad	s=förra månaden
föregående vecka	s=förra veckan
föregående år	s=förra året
förelegat	s=funnits
föreligga	s=finnas
föreliggande	s~den här/det här/de här
föreligger	s=finns
föreligger möjlighet	s~du kan
förelåg	s=fanns
förenämnda	s~den här/det här/de här
föreskrev	s~bestämma
föreskriva	s~bestämma
föreskriven	s~bestämma
föreskriver	s~bestämma
föreskrivet	s~bestämma
föreskrivit	s~bestämma
föreskrivna	s~bestämma
föreskrivs	s~bestämma
företa	s~göra
företaga	s~göra
företager	s~göra
företages	s~göra
företagit	s~göra
företar	s~göra
företas	s~göra
förete	s~visa upp/ha
företedde	s~visa upp/ha
företer	s~visa upp/ha
företog	s~göra
företrädesvis	s=främst
förett	s~visa upp/ha
förevisa	s=visa
förevisade	s~visade
förevisar	s=visar
förevisas	s=visas
förevisat	s=visat
förfalla till betalning	s=betalas
förfaller till betalning	s=ska betalas
förfar	s~göra
förfara	s~göra
förfarande	m~sätt
förfarandet	m~sätt
förfaringssätt	s=sätt
förfaringssättet	s=sättet
förfoga över	s=ha
förfogade över	s=hade
förfogar över	s=har
förfogat över	s=haft
förfor	s~göra
förhandenvarande	s~den här/det här/de här
förmå	s~kunna/få
förmår	s~kunna/få
förordna	s~utse/bestämma
förordnad	s~utse/bestämma
förordnade	s~utse/bestämma
förordnande	m~uppdrag
förordnandet	m~uppdrag
förordnar	s~utse/bestämma
förordnas	s~utse/bestämma
förordnat	s~utse/bestämma
förordnats	s~utse/bestämma
förorsaka	s=orsaka
förorsakade	s~orsakade
förorsakar	s=orsakar
förorsakas	s=orsakas
förorsakat	s=orsakat
förplikta	s~vara skyldig
förpliktad	s~vara skyldig
förpliktelse	s=skyldighet
förpliktelser	s=skyldigheter
förpliktelserna	s=skyldigheterna
förpliktiga	s~vara skyldig
förpliktigad	s~vara skyldig
förpliktigade	s~vara skyldig
förpliktigar	s~vara skyldig
förpliktigas	s~vara skyldig
förslag gällande	m=förslag om
förslaget gällande	m=förslaget om
förslagsvis	s=till exempel
försorg	s~sköts av
försälja	s=sälja
försäljer	s=säljer
försäljs	s=säljs
försålde	s=sålde
försåldes	s=såldes
försålt	s=sålt
försåvitt	s=om
förteckning	m=lista
förteckningar	m=listor
förteckningarna	m=listorna
förteckningen	m=listan
förtäring	m=mat och dryck
förutnämnda	s~den här/det här/de här
förutvarande	s=tidigare
förvärva	s=köpa
förvärvade	s~köpte
förvärvades	s=köptes
förvärvar	s=köper
förvärvas	s=köps
förvärvat	s=köpt
generera	m=ge
genererade	m~gav
genererar	m=ger
genereras	m~ge/skapas
genererat	m=gett
genomför en analys	m~analysera
genomför en undersökning	m~undersöka
genomför en utvärdering	m~utvärdera
genomföra en analys	m~analysera
genomföra en undersökning	m~undersöka
genomföra en utvärdering	m~utvärdera
genomförde en analys	m~analysera
genomförde en undersökning	m~undersöka
genomförde en utvärdering	m~utvärdera
ges möjlighet att	m~få/kunna
ges möjligheten att	m~få/kunna
giva	s=ge
give consideration to		s=consider
giver	s=ger
gives	s=ges
gjorde en bedömning	s~bedöma
gjorde en beställning	s~beställa
gjorde en förfrågan	s~fråga
gjorde en uppföljning	s~följa upp
gjorde en utvärdering	s~utvärdera
gjorde en översyn	s~se över
gjort en bedömning	s~bedöma
gjort en förfrågan	s~fråga
gjort en uppföljning	s~följa upp
gjort en utvärdering	s~utvärdera
gjort en översyn	s~se över
going forward		m=from now on
gällande föreskrifter	s~reglerna
gängse	s=vanlig
gör en bedömning	s~bedöma
gör en beställning	s~beställa
gör en förfrågan	s~fråga
gör en uppföljning	s~följa upp
gör en utvärdering	s~utvärdera
gör en översyn	s~se över
göra en bedömning	s~bedöma
göra en beställning	s~beställa
göra en förfrågan	s~fråga
göra en uppföljning	s~följa upp
göra en utvärdering	s~utvärdera
göra en översyn	s~se över
ha möjlighet att	m=kunna
hade för avsikt att	s~tänka/ska
hade möjlighet att	m=kunde
handha	s~sköta/ta hand om
handhaft	s~sköta/ta hand om
handhar	s~sköta/ta hand om
handhas	s~sköta/ta hand om
handhavande	s~sköta/ta hand om
hans vidkommande	s~för min del/för vår del
har för avsikt att	s~tänka/ska
har möjlighet att	m=kan
har möjligheten att	m=kan
has the ability to		s=can
has the opportunity to		s=can
hava	s=ha
have the ability to		s=can
have the opportunity to		s=can
haver	s=har
hemmahörande	m~som bor i/från
hemställa	s~be/begära
hemställan	s~be/begära
hemställde	s~be/begära
hemställer	s~be/begära
hemställs	s~be/begära
hemställt	s~be/begära
henceforth		s=from now on
henceforward		s=from now on
hennes vidkommande	s~för min del/för vår del
hereafter		s=from now on
hereby		s-
herein		s-
hereinafter		s-
hereto		s-
heretofore		s-
hereunder		s-
herewith		s-
hitherto		s=until now
hitintills	s=hittills
huru	s=hur
huruvida	s=om
huvudsakligen	m=främst
hädanefter	s=från och med nu
hänför sig till	s~höra till/gälla
hänföra sig till	s~höra till/gälla
hänförlig till	s~höra till/gälla
hänförliga till	s~höra till/gälla
hänförligt till	s~höra till/gälla
hänskjuta	s~lämna över
hänskjuter	s~lämna över
hänskjutit	s~lämna över
hänskjuts	s~lämna över
hänsköt	s~lämna över
hänsynstagande	s~hänsyn
hänsynstaganden	s~hänsyn
hänvända sig till	s=vända sig till
hänvänder sig till	s=vänder sig till
härav	s~av det här/därför
härigenom	s~på det här sättet
härmed	s-
härom	s~om det
härrör från	s=kommer från
härröra från	s=komma från
härrörde från	s=kom från
härstädes	s=här
härutinnan	s~i det
härutöver	s=dessutom
härvid	s~då/här/i det här fallet
härvidlag	s~då/här/i det här fallet
hörande till	s~som hör till
hörande under	s~som hör till
hörsamma	s~följa/svara på
hörsammade	s~följa/svara på
hörsammar	s~följa/svara på
hörsammat	s~följa/svara på
i allt väsentligt	s~mest/till största delen
i anledning av	s~på grund av/eftersom/för
i annat fall	s=annars
i anslutning till	m~nära/vid/i samband med
i avseende på	s~när det gäller/om
i avsikt att	s=för att
i avvaktan på	s~tills/medan vi väntar på
i avvaktan på att	s=tills
i behörig ordning	s=på rätt sätt
i dagsläget	m=just nu
i de fall	m~om/när
i den mån	s~om/så långt
i den utsträckning	s~så långt/så mycket
i det fall	m=om
i det fall att	m=om
i det närmaste	s=nästan
i detta avseende	s~här/i det här fallet
i detta hänseende	s~här/i det här fallet
i efterskott	m=i efterhand
i egenskap av	s=som
i en nära framtid	s=snart
i en snar framtid	s=snart
i enlighet med	s=enligt
i ett senare skede	m=senare
i ett tidigt skede	s=tidigt
i förekommande fall	s~om det behövs/ibland
i föreliggande fall	s=i det här fallet
i förevarande fall	s=i det här fallet
i görligaste mån	s=så långt det går
i huvudsak	m~mest/främst
i händelse av	s=vid
i händelse av att	s=om
i hög grad	s~ofta/mycket
i hög utsträckning	s~ofta/mycket
i likhet med	m~precis som
i linje med	m~som/enligt
i möjligaste mån	s=så långt det går
i nuläget	m=just nu
i närtid	m=snart
i relation till	s~jämfört med/för
i rättsligt hänseende	s~här/i det här fallet
i samband därmed	s~samtidigt
i samband härmed	s~samtidigt
i samband med att	m=när
i samråd med vederbörande	s~tillsammans med den det gäller
i st.f.	a=i stället för
i stor utsträckning	s~ofta/mycket
i strid med	s=mot
i strid mot	s=mot
i syfte att	s=för att
i synnerhet	m=särskilt
i termer av	s~som/när det gäller
i tillägg	s=dessutom
i tillämpliga delar	s~där det passar
i vederbörlig ordning	s=på rätt sätt
i viss mån	s=delvis
i viss utsträckning	s=delvis
i ändamål att	s=för att
i.st.f.	a=i stället för
iaktta försiktighet	s~vara försiktig
iaktta största försiktighet	s~vara försiktig
iakttag	s~följa/vara noga med
iakttag försiktighet	s~vara försiktig
iakttaga	s~följa/vara noga med
iakttaga försiktighet	s~vara försiktig
iakttager	s~följa/vara noga med
iakttages	s~följa/vara noga med
ianspråkta	s~använda
ianspråktaga	s~använda
ianspråktagande	s~använda
ianspråktagandet	s~använda
ianspråktagit	s~använda
ianspråktagna	s~använda
ianspråktar	s~använda
ianspråktas	s~använda
ianspråktog	s~använda
icke	s=inte
icke desto mindre	s=ändå
ifrågakomma	s~bli aktuell
ifrågakommande	s~den här/det här/de här
ifrågakommer	s~bli aktuell
ifrågavarande	s~den här/det här/de här
igångsatt	s~sätta igång/starta
igångsatte	s~sätta igång/starta
igångsattes	s~sätta igång/starta
igångsätt	s~sätta igång/starta
igångsätta	s~sätta igång/starta
igångsättande	s~sätta igång/starta
igångsättandet	s~sätta igång/starta
igångsätter	s~sätta igång/starta
igångsätts	s~sätta igång/starta
ikläda sig	s~ta på sig
ikläder sig	s~ta på sig
ikraftträdande	s~när … börjar gälla
ikraftträdandet	s~när … börjar gälla
implement		m~carry out/start
implemented		m~carry out/start
implementera	s=införa
implementerade	s~införde
implementerades	s=infördes
implementerar	s=inför
implementeras	s=införs
implementerat	s=infört
implementering	s~införande
implementeringen	s~införandet
implementing		m~carry out/start
implements		m~carry out/start
in a timely manner		s~on time
in accordance with		s~under/following/as … says
in addition to		s=besides
in advance of		s=before
in close proximity to		s=near
in compliance with		s~following
in conjunction with		s=with
in connection with		s~about/for
in consequence of		s=because of
in excess of		s=more than
in lieu of		s=instead of
in order to		s=to
in receipt of		s~get
in regard to		s=about
in relation to		s~about
in respect of		s~about/for
in the absence of		s=without
in the amount of		s=for
in the course of		s=during
in the event of		s=if there is
in the event that		s=if
in the near future		s=soon
in the process of		s-
in the vicinity of		s=near
inasmuch as		s~because/as far as
inbegrep	s~räkna in/omfatta
inbegripa	s~räkna in/omfatta
inbegriper	s~räkna in/omfatta
inbegripit	s~räkna in/omfatta
inbegrips	s~räkna in/omfatta
inbetala	m+betala in
inbetalade	m~betalade in
inbetalar	m+betalar in
inbetalas	m+betalas in
inbetalat	m+betalat in
inception		s=start
incitament	m~skäl/drivkraft
incitamenten	m~skäl/drivkraft
incitamentet	m~skäl/drivkraft
incumbent on		s~must
incumbent upon		s~must
indikera	m~visa/tyda på
indikerade	m~visa/tyda på
indikerar	m~visa/tyda på
indikerat	m~visa/tyda på
information gällande	m=information om
informationen gällande	m=informationen om
införskaffa	s=skaffa
införskaffade	s~skaffade
införskaffar	s=skaffar
införskaffas	s~skaffa/köpa
införskaffat	s=skaffat
ingiv	s~lämna in
ingiva	s+lämna in
ingiver	s+lämnar in
ingives	s+lämnas in
ingivits	s+lämnats in
inhandla	m=köpa
inhandlade	m~köpte
inhandlar	m=köper
inhandlas	m~köpas
inhandlat	m=köpt
inhämta	m~ta reda på/hämta in/få
inhämtade	m~ta reda på/hämta in/få
inhämtar	m~ta reda på/hämta in/få
inhämtas	m~ta reda på/hämta in/få
inhämtat	m~ta reda på/hämta in/få
inhämtats	m~ta reda på/hämta in/få
initialt	m~först/i början
initiate		s=start
initiated		s=started
initiates		s=starts
initiating		s=starting
initiera	m=starta
initierade	m~startade
initierades	m=startades
initierar	m=startar
initieras	m=startas
initierat	m=startat
inkl	a=med
inkl.	a=med
inkom	s+kom in
inkom med	s=lämnade in
inkomma	s+komma in
inkomma med	s=lämna in
inkommande synpunkter	s~som har kommit in
inkommen	s~som har kommit in
inkommer	s+kommer in
inkommer med	s=lämnar in
inkommet	s~som har kommit in
inkommit	s+kommit in
inkommit med	s=lämnat in
inkomna	s~som har kommit in
inledningsvis	m~först/i början
inlämna	m+lämna in
inlämnade	m~lämnade in
inlämnades	m+lämnades in
inlämnar	m+lämnar in
inlämnas	m+lämnas in
inlämnat	m+lämnat in
inlämnats	m+lämnats in
innefatta	m~innehålla/omfatta
innefattade	m~innehålla/omfatta
innefattar	m~innehålla/omfatta
innefattat	m~innehålla/omfatta
inneha	s=ha
innehade	s~hade
innehaft	s=haft
innehar	s=har
innevarande	s~den här/det här
innevarande månad	s=den här månaden
innevarande termin	s=den här terminen
innevarande vecka	s=den här veckan
innevarande år	s=i år
innevånare	s=invånare
innevånaren	s=invånaren
innevånarna	s=invånarna
inom en snar framtid	s=snart
inom föreskriven tid	s=i tid
inom ramen för	s~i/inom
inom utsatt tid	s=i tid
insamla	m+samla in
insamlades	m+samlades in
insamlar	m+samlar in
insamlas	m+samlas in
insamlats	m+samlats in
insofar as		s~because/as far as
instigate		s=start
instigated		s=started
instigates		s=starts
instundande	s~nästa/kommande
insända	s~skicka in
insändas	s+skickas in
insände	s+skickade in
insänder	s+skickar in
insändes	s~skickas in
insänds	s+skickas in
insänt	s+skickat in
intaga	s~äta/ta in
intagas	s~äta/ta in
intager	s~äta/ta in
intages	s~äta/ta in
inte desto mindre	s=ändå
intentionen	m=avsikten
intentioner	m=avsikter
intentionerna	m=avsikterna
inter alia		s=among other things
interim period		s~meantime
interimistisk	s=tillfällig
interimistiska	s=tillfälliga
interimistiskt	s=tillfälligt
iordningställ	m~göra i ordning
iordningställa	m~göra i ordning
iordningställande	m~göra i ordning
iordningställandet	m~göra i ordning
iordningställas	m~göra i ordning
iordningställde	m~göra i ordning
iordningställer	m~göra i ordning
iordningställs	m~göra i ordning
iordningställt	m~göra i ordning
irrespective of		s=whatever
is able to		s=can
is in receipt of		s~get
is obliged to		s=must
is required to		s=must
iståndsatt	s~laga/rusta upp
iståndsattes	s~laga/rusta upp
iståndsätt	s~laga/rusta upp
iståndsätta	s~laga/rusta upp
iståndsätter	s~laga/rusta upp
iståndsätts	s~laga/rusta upp
it is incumbent upon		s~must
it is requested that		s~please
it should be noted		s-
jml	s=enligt
jml.	s=enligt
jämlikt	s=enligt
jämte	s~och/tillsammans med
jämväl	s=också
kom till användning	s=användes
komma till användning	s=användas
komma till handa	s~ha kommit fram/ha kommit in
komma tillhanda	s~ha kommit fram/ha kommit in
kommer till användning	s=används
kommit till handa	s~ha kommit fram/ha kommit in
kommit tillhanda	s~ha kommit fram/ha kommit in
kommunicering	s~information
kommuniceringen	s~information
kommuninnevånare	s=invånare
konkretisera	s~göra tydlig
konkretiserar	s~göra tydlig
konkretiseras	s~göra tydlig
kontinuerligt	m~hela tiden/regelbundet
kostnadsfri	m=gratis
kostnadsfria	m=gratis
kostnadsfritt	m=gratis
kungjorde	m~meddela
kungjort	m~meddela
kungör	m~meddela
kungöra	m~meddela
kungörs	m~meddela
kvalitetssäkra	s~kontrollera/förbättra
kvalitetssäkrad	s~kontrollera/förbättra
kvalitetssäkrar	s~kontrollera/förbättra
kvalitetssäkras	s~kontrollera/förbättra
kvarlämna	s+lämna kvar
kvarlämnade	s~lämnade kvar
kvarlämnar	s+lämnar kvar
kvarlämnas	s+lämnas kvar
kvarlämnat	s+lämnat kvar
kvarstod	m+fanns kvar
kvarstå	m+finnas kvar
kvarstår	m+finns kvar
kvarstått	m+funnits kvar
kvarvarande	s~som är kvar
lagstadgad	m~enligt lag/som lagen kräver
lagstadgade	m~enligt lag/som lagen kräver
lagstadgat	m~enligt lag/som lagen kräver
leverages		s=uses
leveraging		s=using
liaise with		s=work with
liaises with		s=works with
liaising with		s=working with
likaledes	s=också
likalydande	s~likadan
likvid	s=betalning
likviden	s=betalningen
likväl	s=ändå
lämpligen	m~helst/gärna
lända till	s~leda till
länder till	s~leda till
m.a.o	a=med andra ord
m.a.o.	a=med andra ord
m.a.p	a~när det gäller
m.a.p.	a~när det gäller
m.h.a	a=med hjälp av
m.h.a.	a=med hjälp av
m.t.p	a~med tanke på
m.t.p.	a~med tanke på
magnitude		s=size
make an application		s=apply
make application		s=apply
make provision for		s~plan for
mandatory		m~required/you must
marginellt	m~lite
markant	m~tydlig/mycket
markanta	m~tydlig/mycket
med anledning av	s~på grund av/eftersom/för
med anledning av detta	s=därför
med anledning härav	s=därför
med avseende på	s~när det gäller/om
med avsikt att	m=för att
med beaktande av	s=med hänsyn till
med hänsyn tagen till	s=med hänsyn till
med omedelbar verkan	m=genast
med undantag av	m=utom
med undantag för	m=utom
med utgångspunkt från	m=utifrån
med utgångspunkt i	m=utifrån
medelst	s~med/genom
medför att	m=gör att
medföra att	m=göra att
medförde att	m=gjorde att
medfört att	m=gjort att
medtag	s+ta med
medtaga	s+ta med
medtagas	s+ta med
medtager	s+tar med
medtages	s+ta med
merendels	s=oftast
merparten	m~de flesta/det mesta av
merparten av	m~de flesta/det mesta av
methodologies		s=methods
methodology		s=method
mha	a=med hjälp av
missiv	m=följebrev
missivet	m=följebrevet
mitt vidkommande	s~för min del/för vår del
modification		m=change
modifications		m=changes
modified		m=changed
modifies		m=changes
modify		m=change
modifying		m=changing
moreover		m=also
mot bakgrund av	s~eftersom/med tanke på
mot bakgrund av att	s~eftersom/med tanke på
mot bakgrund härav	s=därför
mot denna bakgrund	s=därför
mot uppvisande av	s~om du visar
mottag	s=ta emot
mottaga	s+ta emot
mottagas	s+tas emot
mottager	s+tar emot
mottages	s+tas emot
muntligen	m~när ni talar/på telefon
måhända	s=kanske
målsättning	s~mål
målsättningar	s=mål
målsättningarna	s=målen
målsättningen	s~målet
möjliggjorde	m~göra möjlig/låta
möjliggjort	m~göra möjlig/låta
möjliggör	m~göra möjlig/låta
möjliggöra	m~göra möjlig/låta
möjliggörande	s~att göra möjlig
möjliggörandet	s~att göra möjlig
möjliggörs	m~göra möjlig/låta
necessitate		s=need
necessitated		s=needed
necessitates		s=needs
nedan angivna	s~den här/det här/de här
nedanstående	m~den här/det här/de här
nedbringa	s=minska
nedbringades	s=minskades
nedbringar	s=minskar
nedtaga	s+ta ned
nedtages	s+tas ned
nedtagning av	s~ta ned
nevertheless		m~but/still
nonetheless		m~but/still
notification of		s~news of
notified		m=told
notifies		m=tells
notify		m=tell
notifying		m=telling
notwithstanding		s=despite
numerous		m=many
nyttja	s=använda
nyttjade	s~använde
nyttjades	s=användes
nyttjande	s~användning
nyttjandet	s~användningen
nyttjar	s=använder
nyttjas	s=används
nyttjat	s=använt
nyttjats	s=använts
närvara	m+vara med
närvara vid	s=vara med på
närvarade	m~var med
närvarade vid	s=var med på
närvarar	m+är med
närvarar vid	s=är med på
närvarat	m+varit med
närvarat vid	s=varit med på
nästkommande	s~nästa/kommande
nödgades	m+var tvungen att
nödgas	m=måste
nödgats	m+varit tvungen att
o.dyl	a~och liknande
o.dyl.	a~och liknande
o.likn.	a~och liknande
o.s.a	a~svara/anmäl dig
o.s.a.	a~svara/anmäl dig
oaktat	s=trots
obtain		m=get
obtained		m=got
obtaining		m=getting
obtains		m=gets
ofördröjligen	s=genast
oförtövat	s=genast
ombesörj	s=ordna
ombesörja	s=ordna
ombesörjas	s=ordnas
ombesörjde	s=ordnade
ombesörjer	s=ordnar
ombesörjes	s=ordnas
ombesörjs	s=ordnas
ombesörjt	s=ordnat
ombesörjts	s=ordnats
omförmäld	s~som nämns
omförmälda	s~som nämns
omförmält	s~som nämns
omgående	s=genast
on a daily basis		s=every day
on a monthly basis		s=every month
on a regular basis		s=regularly
on a weekly basis		s=every week
on a yearly basis		s=every year
on an annual basis		s=every year
on condition that		s=if
on receipt of		s=when you get
on the grounds that		s=because
on the part of		s=by
operational as of		s~open from
operationalisera	s~göra möjlig att använda
operationaliserar	s~göra möjlig att använda
optimise		s=improve
optimised		s=improved
optimises		s=improves
optimize		s=improve
osa	a~svara/anmäl dig
ovan angivna	s~den här/det här/de här
ovan nämnda	s~den här/det här/de här
ovannämnd	s~den här/det här/de här
ovannämnda	s~den här/det här/de här
ovannämnt	s~den här/det här/de här
ovanstående	m~den här/det här/de här
ovillkorligen	s~absolut/måste
owing to the fact		s~because
p.s.s.	a=på samma sätt
participate in		m=take part in
participated in		m=took part in
participates in		m=takes part in
participating in		m=taking part in
participation in		s~taking part in
particulars		s=details
per annum	s=per år	s=a year
per diem		s=a day
per omgående	s=genast
persons		m=people
pertaining to		m=about
pertains to		m~is about
planläggas	s~planeras
planläggs	s~planeras
please be advised that		s-
please find attached		s~here is
please find enclosed		s~here is
possess		s=have
possessed		s=had
possesses		s=has
preventiv	s=förebyggande
preventiva	s=förebyggande
preventivt	s=förebyggande
previous to		s=before
primärt	m~främst
prior to		s=before
problematik	m~problem
problematiken	m~problem
problemställning	s~problem
problemställningar	s=problem
problemställningarna	s=problemen
problemställningen	s~problemet
processa	s~arbeta med
processar	s~arbeta med
processas	s~arbeta med
procure		s~get/buy
procured		s~get/buy
procures		s~get/buy
procuring		s~get/buy
promulgate		s~announce
promulgated		s~announce
provided that		s=if
providing that		s=if
purchase		m~buy
purchased		m~buy
purchases		m~buy
purchasing		m~buy
pursuant to		s~under
på basis av	m~utifrån/med hjälp av
på daglig basis	s=varje dag
på det att	s=för att
på ett sådant sätt	s~så
på förekommen anledning	s-
på grund av att	s=eftersom
på grund därav	s=därför
på grund härav	s=därför
på motsvarande sätt	m~likadant
på månadsbasis	s=varje månad
på regelbunden basis	s=regelbundet
på så sätt att	s=genom att
på veckobasis	s=varje vecka
på årlig basis	s=varje år
på årsbasis	s=varje år
påbjuda	s~bestämma/kräva
påbjuden	s~bestämma/kräva
påbjuder	s~bestämma/kräva
påbjuds	s~bestämma/kräva
påbörja	m~börja/börja med
påbörjade	m~börja/börja med
påbörjades	m=började
påbörjar	m~börja/börja med
påbörjas	m=börjar
påbörjat	m~börja/börja med
påbörjats	m=börjat
påföljande dag	m=nästa dag
påföljande vecka	m=nästa vecka
påföljande år	m=nästa år
påkalla	s~kräva/begära
påkallad	s~kräva/begära
påkallade	s~kräva/begära
påkallar	s~kräva/begära
påkallas	s~kräva/begära
påkallat	s~kräva/begära
påtala	m~påpeka/säga
påtalade	m~påpeka/säga
påtalar	m~påpeka/säga
påtalas	m~påpeka/säga
påtalat	m~påpeka/säga
påtalats	m~påpeka/säga
påvisa	m=visa
påvisade	m~visade
påvisar	m=visar
påvisat	m=visat
reducera	m=minska
reducerade	m~minskade
reducerar	m=minskar
reduceras	m~minskas
reducerat	m=minskat
reducerats	m~minskats
regarding		m=about
regler gällande	m=regler om
reglerna gällande	m=reglerna om
reimburse		m=pay back
reimbursed		m=paid back
reimbursement		m~money back
reimburses		m=pays back
reiterate		s=repeat
reiterated		s=repeated
reiterates		s=repeats
rekvirera	s=beställa
rekvirerade	s~beställde
rekvirerar	s=beställer
rekvireras	s=beställs
rekvirerat	s=beställt
remainder		s=rest
remittance		s=payment
remittances		s=payments
remuneration		s=pay
render assistance		s=help
requisite		s~needed
rescind		s=cancel
rescinded		s=cancelled
reside		s=live
resided		s=lived
resides		s=lives
residing		s=living
resp	a~respektive/och
resp.	a~respektive/och
resultera i	m=leda till
resulterade i	m=ledde till
resulterar i	m=leder till
resulterat i	m=lett till
retain		m=keep
retained		m=kept
retains		m=keeps
returnera	m+lämna tillbaka
returnerade	m~lämnade tillbaka
returnerar	m+lämnar tillbaka
returneras	m~lämnas tillbaka
returnerat	m+lämnat tillbaka
riktlinjer gällande	m=riktlinjer om
rutiner gällande	m=rutiner för
råd gällande	m=råd om
rörande	m=om
rörande detta	s~om det här
s.k	a=så kallad
s.k.	a=så kallad
samlokalisera	s~flytta ihop
samlokaliserad	s~flytta ihop
samlokaliserar	s~flytta ihop
samlokaliseras	s~flytta ihop
samlokalisering	s~flytta ihop
sammankomst	s~träff/möte
sammankomsten	s~träff/möte
sammankomster	s~träff/möte
samråd gällande	m=samråd om
samrådet gällande	m=samrådet om
samtliga	s=alla
samtligas	s=allas
sedermera	s=senare
sedvanlig	m=vanlig
sedvanliga	m=vanliga
sedvanligen	m=vanligtvis
sedvanligt	m=vanligt
senarelades	s~skjuta upp
senarelagd	s~skjuta upp
senarelagt	s~skjuta upp
senarelägg	m~skjuta upp
senarelägga	s~skjuta upp
senareläggas	s~skjuta upp
senarelägger	s~skjuta upp
senareläggs	s~skjuta upp
should you require		s=if you need
should you wish to		s=if you want to
signifikant	s~tydlig/stor
signifikanta	s~tydlig/stor
simultant	s=samtidigt
skall	s=ska
skriftligen	m~i brev/via e-post
skrivelse	m~brev/text
skrivelsen	m~brev/text
skrivelser	m~brev/text
skrivelserna	m~brev/text
skyndsamt	m=snabbt
slutför	m~avsluta/bli klar
slutföra	m~avsluta/bli klar
slutföras	m~avsluta/bli klar
slutförde	m~avsluta/bli klar
slutfördes	m~avsluta/bli klar
slutförs	m~avsluta/bli klar
slutfört	m~avsluta/bli klar
snarast möjligt	m=så snart som möjligt
snarligen	s=snart
so as to		s=to
solely		s=only
som en följd av	s=på grund av
som en konsekvens av	s=på grund av
som ett led i	s~för att
spite of the fact		s~although
spörsmål	s=fråga
spörsmålen	s=frågorna
spörsmålet	s=frågan
stadfäst	s=godkänt
stadfästa	s=godkänna
stadfäste	s=godkände
stadfäster	s=godkänner
stadigvarande	s~fast/hela tiden
stakeholder engagement		s~talking to people
statutory obligation		s~legal duty
stipulate		s~state/say
stipulated		s~state/say
stipulates		s~state/say
stipulera	s~bestämma
stipulerad	s~bestämma
stipulerade	s~bestämma
stipulerar	s~bestämma
stipuleras	s~bestämma
stundom	s=ibland
städse	s=alltid
ställningstagande	s~beslut/åsikt
ställningstaganden	s~beslut/åsikt
ställningstagandet	s~beslut/åsikt
stå till buds	s=finnas
stå till förfogande	m~finns/hjälper gärna till
står till buds	s=finns
står till ditt förfogande	m~finns/hjälper gärna till
står till ert förfogande	m~finns/hjälper gärna till
står till förfogande	m~finns/hjälper gärna till
subject to the provisions		s~under
submit a		m=send a
submit an		m=send an
submit your		m=send your
subsequent to		s=after
subsequently		s=later
substantial		m~large/much
substantially		m~large/much
substantiell	m=stor
substantiella	m=stora
substantiellt	m=stort
substituera	s=ersätta
substituerade	s~ersatte
substituerar	s=ersätter
substitueras	s=ersätts
successivt	m~efter hand/steg för steg
sufficient		m=enough
supplementary		s~extra
synergies		s~working together
synergy		s~working together
synnerligen	s=mycket
synpunkter gällande	m=synpunkter om
säbo	a~äldreboende
säkerställ	m~se till att
säkerställ att	s=se till att
säkerställa	m~se till att
säkerställa att	s=se till att
säkerställas	m~se till att
säkerställde	m~se till att
säkerställde att	s=såg till att
säkerställer	m~se till att
säkerställer att	s=ser till att
säkerställs	m~se till att
säkerställt	m~se till att
säkerställt att	s=sett till att
såframt	s=om
således	s=alltså
sålunda	s~så/alltså
såsom	m~som/till exempel
såvitt avser	s~för
sökanden	m~du som söker
ta i anspråk	m~använda
taga	s=ta
tagas	s=tas
tager	s=tar
tages	s=tas
tagit i anspråk	m~använda
take into consideration		s=consider
tar i anspråk	m~använda
tarva	s=kräva
tarvar	s=kräver
tarvas	s=krävs
tas i anspråk	m~använda
telefonledes	s=på telefon
temporär	m=tillfällig
temporära	m=tillfälliga
temporärt	m=tillfälligt
terminate		s=end
terminated		s=ended
terminates		s=ends
terminating		s=ending
termination		s=end
terminera	s=avsluta
terminerade	s~avslutade
terminerar	s=avslutar
termineras	s=avslutas
the majority of		s=most
thereafter		s=after that
thereby		s~in it/of it/so
therein		s~in it/of it/so
thereof		s~in it/of it/so
thereto		s~in it/of it/so
thereunder		s~in it/of it/so
thereupon		s~in it/of it/so
therewith		s~in it/of it/so
this moment in time		s~now
thus		m=so
tidigarelades	s~flytta till ett tidigare datum
tidigarelagd	s~flytta till ett tidigare datum
tidigarelagt	s~flytta till ett tidigare datum
tidigarelägg	m~flytta till ett tidigare datum
tidigarelägga	s~flytta till ett tidigare datum
tidigareläggas	s~flytta till ett tidigare datum
tidigarelägger	s~flytta till ett tidigare datum
tidigareläggs	s~flytta till ett tidigare datum
tidshorisont	s~tid
tidshorisonten	s~tid
tidsperiod	m=period
tidsperioden	m=perioden
tidsperioder	m=perioder
tidsperioderna	m=perioderna
tidsrymd	s~tid
tidsrymden	s~tid
tidsutdräkt	s~väntan/försening
tidsutdräkten	s~väntan/försening
till dags dato	s=hittills
till fullo	s=helt
till fyllest	s~räcka/vara bra nog
till följd av	m~på grund av/efter
till följd därav	s=därför
till följd härav	s=därför
till gagn	s~bra
till gagn för	s~bra för
till yttermera visso	s=dessutom
till övervägande del	s~mest/till största delen
tillbudsstående	s~som finns
tillbörlig	s~rätt/lagom
tillbörliga	s~rätt/lagom
tillbörligt	s~rätt/lagom
tillerkändes	s~ge
tillerkänna	s~ge
tillerkänner	s~ge
tillerkänns	s~ge
tillfyllest	s~räcka/vara bra nog
tillgodogör sig	s~ta till sig/förstå
tillgodogöra sig	s~ta till sig/förstå
tillgodose	m~uppfylla/ta hänsyn till
tillgodoser	m~uppfylla/ta hänsyn till
tillgodoses	m~uppfylla/ta hänsyn till
tillgodosett	m~uppfylla/ta hänsyn till
tillgodosåg	m~uppfylla/ta hänsyn till
tillgrep	s~använda/ta till
tillgrip	s~använda/ta till
tillgripa	s~använda/ta till
tillgriper	s~använda/ta till
tillgripit	s~använda/ta till
tillgängliggjorde	m~göra tillgänglig/öppna
tillgängliggjort	m~göra tillgänglig/öppna
tillgängliggör	m~göra tillgänglig/öppna
tillgängliggöra	m~göra tillgänglig/öppna
tillgängliggörs	m~göra tillgänglig/öppna
tillhandahåll	s=erbjud
tillhandahålla	m=erbjuda
tillhandahållas	m~finnas/erbjudas
tillhandahåller	m=erbjuder
tillhandahållit	m=erbjudit
tillhandahållits	m~finnas/erbjudas
tillhandahålls	m~finnas/erbjudas
tillhandahöll	m=erbjöd
tillhandahölls	m~finnas/erbjudas
tillika	s=också
tillkännagav	m~berätta/meddela
tillkännagavs	m~berätta/meddela
tillkännage	m~berätta/meddela
tillkännager	m~berätta/meddela
tillkännages	m~berätta/meddela
tillkännagett	m~berätta/meddela
tillrättalägg	s~ordna
tillrättalägga	s~ordna
tillrättalägger	s~ordna
tillråda	s~råda/rekommendera
tillrådde	s~råda/rekommendera
tillråder	s~råda/rekommendera
tillråds	s~råda/rekommendera
tillse	s~se till
tillse att	s=se till att
tillser	s~se till
tillser att	s=ser till att
tillses	s~se till
tillsett att	s=sett till att
tillskapa	s=skapa
tillskapade	s~skapade
tillskapades	s=skapades
tillskapar	s=skapar
tillskapas	s=skapas
tillskapat	s=skapat
tillstyrka	s~säga ja till
tillstyrker	s~säga ja till
tillstyrks	s~säga ja till
tillstyrkt	s~säga ja till
tillstyrkte	s~säga ja till
tillställ	s~skicka till
tillställa	s~skicka till
tillställas	s~skicka till
tillställde	s~skicka till
tillställer	s~skicka till
tillställs	s~skicka till
tillställt	s~skicka till
tillsänd	s~skicka till
tillsända	s~skicka till
tillsändas	s~skicka till
tillsände	s~skicka till
tillsänder	s~skicka till
tillsänds	s~skicka till
tillsänt	s~skicka till
tillsåg	s~se till
tillsåg att	s=såg till att
tillvarata	m+ta vara på
tillvarataga	m+ta vara på
tillvaratagit	m+tagit vara på
tillvaratar	m+tar vara på
tillvaratas	m+tas till vara
tillvaratog	m+tog vara på
tillvägagångssätt	s=sätt
tillvägagångssättet	s=sättet
tillämplig	m~som gäller
tillämpliga	m~som gäller
tillämpligt	m~som gäller
tillönska	s=önska
tillönskar	s=önskar
tillönskas	s=önskas
to the extent that		s~as far as
tog i anspråk	m~använda
torde	s~ska nog/bör
transmit		s=send
transmits		s=sends
transmitted		s=sent
transmitting		s=sending
trenne	s=tre
träda i kraft	s=börja gälla
trädde i kraft	s=började gälla
träder i kraft	s=börjar gälla
trätt i kraft	s=börjat gälla
tvenne	s=två
tydliggjorde	s~förklara/göra tydlig
tydliggjort	s~förklara/göra tydlig
tydliggör	s~förklara/göra tydlig
tydliggöra	s~förklara/göra tydlig
tydliggörs	s~förklara/göra tydlig
tämligen	s=ganska
u.p.a.	a=utan personligt ansvar
undanbedes	s~nej tack till
undanbedjes	s~nej tack till
undanröj	s~ta bort
undanröja	s~ta bort
undanröjde	s~ta bort
undanröjer	s~ta bort
undanröjs	s~ta bort
undanröjt	s~ta bort
undantaga	s~göra undantag för
undantager	s~göra undantag för
undantages	s~göra undantag för
under det att	s=medan
under förutsättning att	s=om
under förutsättning av	m~om
under hänsynstagande till	s=med hänsyn till
under rådande omständigheter	s~som läget är nu
under the provisions of		s=under
underhandskontakt	s~kontakt
underlät	s+lät bli
underlåt	s=låt bli
underlåta	s+låta bli
underlåter	s+låter bli
underlåtit	s+låtit bli
undermentioned		s~this/these
underrätta	s~meddela/berätta för
underrättade	s~meddela/berätta för
underrättar	s~meddela/berätta för
underrättas	s~meddela/berätta för
underrättat	s~meddela/berätta för
underrättats	s~meddela/berätta för
understeg	m~vara mindre än/vara lägre än
understiga	m~vara mindre än/vara lägre än
understiger	m~vara mindre än/vara lägre än
understundom	s=ibland
undertake		m=do
undertaken		m=done
undertakes		m=does
undertaking		m=doing
undertook		m=did
until such time		s=until
until such time as		s=until
upon		m=on
upon receipt of		s=when you get
upon request		s=if you ask
uppbar	s=fick
uppburit	s=fått
uppbär	s=får
uppbära	s=få
uppdra åt	s~ge … i uppdrag
uppdraga åt	s~ge … i uppdrag
uppdragit åt	s~ge … i uppdrag
uppdrar åt	s~ge … i uppdrag
uppdrog åt	s~ge … i uppdrag
uppehålla sig	s~vara
uppehåller sig	s~vara
uppehöll sig	s~vara
uppgick till	m=var
uppgifter gällande	m=uppgifter om
uppgå till	m=vara
uppgår till	m=är
uppgått till	m=varit
upphör att gälla	s=slutar gälla
upphöra att gälla	s=sluta gälla
upphörde att gälla	s=slutade gälla
upphört att gälla	s=slutat gälla
uppkom	m~uppstå/bli/hända
uppkomma	m~uppstå/bli/hända
uppkommer	m~uppstå/bli/hända
uppkommit	m~uppstå/bli/hända
uppläts	s~hyra ut/låna ut
upplåt	s~hyra ut/låna ut
upplåta	s~hyra ut/låna ut
upplåter	s~hyra ut/låna ut
upplåtits	s~hyra ut/låna ut
upplåts	s~hyra ut/låna ut
uppmärksamgöra	s~berätta för
uppmärksamgörs	s~berätta för
upprätta en	m=göra en
upprätta ett	m~göra ett/skriva ett
upprättade en	m=gjorde en
upprättade ett	m~göra ett/skriva ett
upprättar en	m=gör en
upprättar ett	m~göra ett/skriva ett
upprättat en	m=gjort en
upprättat ett	m~göra ett/skriva ett
uppsök	m~gå till/söka upp
uppsöka	s~gå till/söka upp
uppsöker	s~gå till/söka upp
uppsökt	s~gå till/söka upp
uppsökte	s~gå till/söka upp
upptaga	s~ta upp
upptager	s~ta upp
upptages	s~ta upp
uppvisa	m=visa
uppvisade	m~visade
uppvisar	m=visar
uppvisat	m=visat
uppå	s=på
uraktlät	s+lät bli
uraktlåt	s=låt bli
uraktlåta	s+låta bli
uraktlåter	s+låter bli
utan dröjsmål	s=genast
utan hinder av	s=trots
utan onödigt dröjsmål	m=så snart som möjligt
utanordna	s+betala ut
utanordnar	s+betalar ut
utanordnas	s+betalas ut
utarbeta	m+ta fram
utarbetade	m~tog fram
utarbetades	m+togs fram
utarbetar	m+tar fram
utarbetas	m+tas fram
utarbetat	m+tagit fram
utarbetats	m+tagits fram
utbekom	s=få ut
utbekomma	s+få ut
utbekommer	s+får ut
utbekommit	s+fått ut
utbetala	m+betala ut
utbetalade	m~betalade ut
utbetalades	m+betalades ut
utbetalar	m+betalar ut
utbetalas	m+betalas ut
utbetalat	m+betalat ut
utbetalats	m+betalats ut
utdela	m+dela ut
utdelades	m+delades ut
utdelar	m+delar ut
utdelas	m+delas ut
utdelats	m+delats ut
utfäst sig	s=lovat
utfästa sig	s=lova
utfästelse	s=löfte
utfästelsen	s=löftet
utfästelser	s=löften
utfästelserna	s=löftena
utfäster sig	s=lovar
utgjorde	m=var
utgjordes av	m=bestod av
utgjort	m=varit
utgår arvode	s~betalas
utgår avgift	s~betalas
utgår bidrag	s~betalas
utgår ersättning	s~betalas
utgör	m=är
utgöra	m=vara
utgöras av	m=bestå av
utgörs av	m=består av
uthyres	m+hyrs ut
uti	s=i
utilisation		s=use
utilise		s=use
utilised		s=used
utilises		s=uses
utilising		s=using
utilization		s=use
utilize		s=use
utilized		s=used
utilizes		s=uses
utilizing		s=using
utlämna	m+lämna ut
utlämnade	m~lämnade ut
utlämnades	m+lämnades ut
utlämnar	m+lämnar ut
utlämnas	m+lämnas ut
utmynna i	m=leda till
utmynnade i	m=ledde till
utmynnar i	m=leder till
utom vite	s~utan straffavgift
utrön	s=ta reda på
utröna	s+ta reda på
utrönas	s~ta reda på
utröner	s+tar reda på
utröns	s~ta reda på
utrönt	s+tagit reda på
utrönte	s+tog reda på
utsänder	s+skickar ut
utsändes	s+skickades ut
utsänds	s+skickas ut
uttaga	s+ta ut
uttagas	s+tas ut
uttages	s+tas ut
utverka	s~få
utverkade	s~få
utverkar	s~få
utverkat	s~få
vacate		s=leave
vacated		s=left
vacates		s=leaves
vad anbelangar	s=när det gäller
vad avser	s=när det gäller
vad beträffar	s=när det gäller
vad det gäller	m=när det gäller
vad vidkommer	s=när det gäller
vakant	m=ledig
vakanta	m=lediga
vann laga kraft	s~börja gälla/inte längre kunna överklagas
var belägen	s=låg
var beläget	s=låg
var i behov av	s=behövde
vara i behov av	s=behöva
vara till handa	s~ha kommit fram/ha kommit in
vara tillhanda	s~ha kommit fram/ha kommit in
varefter	s~och sedan
vari	s~som/där
varigenom	s~genom att/så att
varmed	s~som/där
varom	s~som/där
vartill	s~som/där
varvid	s~och då/då
varå	s~som/där
vederbörande	s~personen/den det gäller
vederbörandes	s~personen/den det gäller
vederbörlig	s~rätt
vederbörliga	s~rätt
vederbörligen	s~rätt
vederbörligt	s~rätt
vederfaras	s~få
vederfars	s~få
vederlag	s~ersättning
vederlaget	s~ersättningen
vederlagsfri	s=gratis
vederlagsfria	s=gratis
vederlagsfritt	s=gratis
verifiera	m=kontrollera
verifierade	m~kontrollerade
verifierar	m=kontrollerar
verifieras	m=kontrolleras
verifierat	m=kontrollerat
verkställ	m~genomföra
verkställa	m~genomföra
verkställas	m~genomföras
verkställde	m~genomföra
verkställdes	m~genomföras
verkställer	m~genomföra
verkställs	m~genomföras
verkställt	m~genomföra
verkställts	m~genomföras
via the medium of		s=through
vid denna tidpunkt	s~då/nu
vid ett flertal tillfällen	s=flera gånger
vid flertalet tillfällen	s=flera gånger
vid förfall	s~om du inte kan komma
vid händelse av	s=vid
vid tidpunkten för	s~när/vid
vid upprepade tillfällen	s=flera gånger
vid uppvisande av	s~om du visar
vid äventyr att	s~annars riskerar du
vid äventyr av	s~annars riskerar du
vidarebefordra	m+skicka vidare
vidarebefordrade	m~skickade vidare
vidarebefordrar	m+skickar vidare
vidarebefordras	m+skickas vidare
vidarebefordrat	m+skickat vidare
vidareförmedla	s+skicka vidare
vidareförmedlar	s+skickar vidare
vidareförmedlas	s+skickas vidare
vidareförmedlat	s+skickat vidare
vidkommande	s~när det gäller
vidmakthåll	s=behåll
vidmakthålla	s=behålla
vidmakthåller	s=behåller
vidmakthållit	s=behållit
vidmakthöll	s=behöll
vidta	m~göra
vidta åtgärder	m~göra något åt det/rätta till
vidtag	s~göra
vidtaga	m~göra
vidtager	m~göra
vidtages	m~göra
vidtagit	m~göra
vidtagit åtgärder	m~göra något åt det/rätta till
vidtagits	m~göra
vidtala	s~tala med/be
vidtalade	s~tala med/be
vidtalar	s~tala med/be
vidtalat	s~tala med/be
vidtar	m~göra
vidtar åtgärder	m~göra något åt det/rätta till
vidtas	m~göra
vidtog	m~göra
vidtog åtgärder	m~göra något åt det/rätta till
vidtogs	m~göra
view of the fact		s~because
vinna laga kraft	s~börja gälla/inte längre kunna överklagas
vinner laga kraft	s~börja gälla/inte längre kunna överklagas
vis-à-vis		s~about
voro	s=var
vunnit laga kraft	s~börja gälla/inte längre kunna överklagas
vårt vidkommande	s~för min del/för vår del
whereby		s~where/by which
wherein		s~where/by which
whereof		s~where/by which
whereupon		s~where/by which
whether or not		s=whether
whilst		s=while
whomsoever		s=anyone who
whosoever		s=anyone who
with a view to		s~to
with effect from		s=from
with immediate effect		s=now
with reference to		s=about
with regard to		s=about
with regards to		s=about
with respect to		s=about
with the exception of		s=except
you are requested to		s~please
yrka	s~föreslå/begära
yrkade	s~föreslå/begära
yrkande	m=förslag
yrkanden	m=förslag
yrkandet	m=förslaget
yrkar	s~föreslå/begära
yrkas	s~föreslå/begära
yrkat	s~föreslå/begära
äbo	a~äldreboende
äga rätt	s=ha rätt
äga tillträde	s~få komma in
äga tillämpning	s=gälla
ägde rätt	s=hade rätt
äger rätt	s=har rätt
äger tillträde	s~få komma in
äger tillämpning	s=gäller
ändamålsenlig	s=lämplig
ändamålsenliga	s=lämpliga
ändamålsenligt	s=lämpligt
är att anse som	s=är
är att betrakta som	s=är
är av stor vikt	s=är viktigt
är av största vikt	s=är mycket viktigt
är av vikt	s=är viktigt
är avhängig av	s=beror på
är avhängiga av	s=beror på
är avhängigt av	s=beror på
är behjälplig med	s=hjälper till med
är behjälpliga med	s=hjälper till med
är belägen	s=ligger
är beläget	s=ligger
är belägna	s=ligger
är i behov av	s=behöver
är lokaliserad	m=finns
är lokaliserade	m=finns
är lokaliserat	m=finns
äro	s=är
äska	s~begära
äskade	s~begära
äskande	s~begära
äskanden	s~begära
äskar	s~begära
äskas	s~begära
äskat	s~begära
ävenledes	s=också
ävensom	s=och
ävenså	s=också
ävenväl	s=också
åberopa	s+hänvisa till
åberopade	s~hänvisade till
åberopar	s+hänvisar till
åberopas	s~hänvisa till
åberopat	s+hänvisat till
ådagalade	s~visade
ådagalagt	s=visat
ådagalägga	s=visa
ådagalägger	s=visar
åhör	s+lyssnar på
åhöra	s+lyssna på
åhörde	s+lyssnade på
ålade	s~måste/bli tvungen att
ålades	s~måste/bli tvungen att
ålagd	s~måste/bli tvungen att
ålagda	s~måste/bli tvungen att
ålagt	s~måste/bli tvungen att
åligga	s~ska/måste/ha ansvar för
åligger	s~ska/måste/ha ansvar för
ålägga	s~måste/bli tvungen att
åläggas	s~måste/bli tvungen att
ålägger	s~måste/bli tvungen att
åläggs	s~måste/bli tvungen att
ålåg	s~ska/måste/ha ansvar för
ånyo	s=igen
åsamka	s=orsaka
åsamkade	s~orsakade
åsamkar	s=orsakar
åsamkat	s=orsakat
åsamkats	s~orsakats
åskådliggör	s=visar
åskådliggöra	s=visa
åskådliggörs	s=visas
åsyfta	s=mena
åsyftad	s~som menas
åsyftade	s~menade
åsyftar	s=menar
åsyftas	s=menas
åtaga	s=åta
åtager	s=åtar
återfanns	s=fanns
återfick	m+fick tillbaka
återfinnas	s=finnas
återfinns	s=finns
återfå	m+få tillbaka
återfår	m+får tillbaka
återfått	m+fått tillbaka
återkoppla	m~svara/höra av sig
återkopplade	m~svara/höra av sig
återkopplar	m~svara/höra av sig
återkopplat	m~svara/höra av sig
återlämna	m+lämna tillbaka
återlämnade	m~lämnade tillbaka
återlämnades	m+lämnades tillbaka
återlämnar	m+lämnar tillbaka
återlämnas	m+lämnas tillbaka
återlämnat	m+lämnat tillbaka
återlämnats	m+lämnats tillbaka
återremittera	m~skicka tillbaka
återremitterade	m~skicka tillbaka
återremitterades	m~skicka tillbaka
återremitterar	m~skicka tillbaka
återremitteras	m~skicka tillbaka
återremitterat	m~skicka tillbaka
återsänd	s~skicka tillbaka
återsända	s+skicka tillbaka
återsändas	s+skickas tillbaka
återsände	s+skickade tillbaka
återsänder	s+skickar tillbaka
återsänds	s+skickas tillbaka
återsänt	s+skickat tillbaka
åtföljas av	s~följas av/ha med
åtföljd av	s~följas av/ha med
åtföljs av	s~följas av/ha med
åtnjuta	s~ha/få
åtnjuter	s~ha/få
åtnjutit	s~ha/få
åtnjöt	s~ha/få
åverkan	m=skada
åvila	s~ha ansvar för
åvilade	s~ha ansvar för
åvilar	s~ha ansvar för
åvilat	s~ha ansvar för
överenskom	s+kom överens
överenskomma	s+komma överens
överenskommer	s+kommer överens
överensstämde med	s=stämde med
överensstämma med	s=stämma med
överensstämmer med	s=stämmer med
överensstämt med	s=stämt med
översteg	m~vara mer än/vara högre än
överstiga	m~vara mer än/vara högre än
överstiger	m~vara mer än/vara högre än
översänd	s~skicka
översända	s=skicka
översändas	s=skickas
översände	s=skickade
översänder	s=skickar
översändes	s=skickades
översänds	s=skickas
översänt	s=skickat
övertaga	s+ta över
övertager	s+tar över
"""#
