// Generated from Fixtures/Data/brands.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Names of private companies that sell to everybody in Sweden, and of their brands; listed by hand for postlint, licence as postlint itself.
  /// Names that are ordinary words as well (If, Tre, Normal, Expert) are left out: with a capital they begin sentences.
  /// Columns: name in lower case.
  package static var brands: SortedTable { SortedTable(brandsText) }
}

private let brandsText: StaticString = #"""
7-eleven
actic
adidas
adlibris
ahlens
airbnb
akademibokhandeln
aliexpress
amazon
apohem
apotea
apotek hjärtat
apoteket
atg
audi
avanza
axs
babyland
bahnhof
bastard burgers
bauhaus
beijer
best western
betsson
bik bok
bilia
biltema
bingolotto
bixia
bjurfors
blocket
blomsterlandet
bmw
bokus
bookbeat
booking.com
booli
boozt
br leksaker
bredband2
budbee
burger king
byggmax
byggshop
bytbil
carlings
cdon
cervera
chilli
circle gross
circle k
city gross
clas ohlson
cloetta
coca-cola
colorama
comviq
coop
cubus
dhl
dina försäkringar
disney+
dollarstore
doz apotek
dressmann
dustin
däckia
e.on
ebay
elgiganten
elite hotels
ellos
elskling
em home
eon
espresso house
euromaster
euronics
fastighetsbyrån
fello
fitness24seven
fjällräven
flying tiger
folksam
foodora
foodora market
fortum
freeport
friskis
friskis & svettis
gekås
gina tricot
golfstore
granngården
greenely
gröna lund
h&m
haglöfs
halebop
hallon
handelsbanken
hbo
hedin bil
hellofresh
hemfrid
hemköp
hemnet
hemtex
hornbach
hotels.com
ica
ica banken
ica kvantum
ica maxi
ica nära
ica supermarket
ikea
ingo
instabox
intersport
iphone
jensens
jollyroom
juicy burgers
jula
jysk
k-rauta
kappahl
kfc
kia
kicks
kitchn
kjell & company
klarna
komplett
kronans apotek
la uva
lagerhaus
lekia
lendo
leovegas
lidl
linas matkasse
lindex
liseberg
lloyds apotek
lyko
länsförsäkringar
marabou
mathem
matöppet
max burgers
max hamburgare
mcdonald's
mcdonalds
mediamarkt
mekonomen
mercedes
mio
mq
mäklarhuset
naturkompaniet
nelly
nespresso
netflix
netonnet
netto
nike
nordea
nordic choice
nordic nest
nordic wellness
nordicfeel
nordnet
norwegian
o'learys
okq8
ownit
panduro
pepsi
pinchos
pitchers
pizza hut
plantagen
polarn o. pyret
polestar
postkodlotteriet
postnord
preem
pressbyrån
puls & träning
puma
qstar
red bull
rituals
rusta
ryanair
saab automobile
samsung
sats
scandic
seb
sector alarm
sephora
shein
sibylla
skara sommarland
skoda
smarteyes
snusbolaget
sony
specsavers
spotify
st1
stadium
stadium outlet
starbucks
stora coop
storytel
strawberry
subway
sushi yama
svensk fastighetsförmedling
svenska hem
svenska spel
swedbank
synoptik
synsam
team sportia
telavox
tele2
telenor
telia
telinet
temu
tesla
texas longhorn
the body shop
tibber
ticketmaster
tier
toyota
toys r us
tradera
tretti
trygg-hansa
tui
uber
uber eats
unibet
vattenfall
verisure
vianor
viaplay
vimla
ving
voi
volkswagen
volvo
wayne's coffee
webhallen
whiteaway
willys
wish
wolt
world class
xl-bygg
xxl
zalando
zara
åhléns
öob
"""#
