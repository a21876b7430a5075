// Generated from Fixtures/Data/alt-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What alternative texts begin with or consist of when nobody has described the image; listed by hand for postlint,
  /// after GitHub's, axe's and Sa11y's rules, the exports of Canva, WhatsApp, phones and cameras; licence as postlint itself.
  /// Columns: words in lower case without punctuation, kinds, note.
  /// placeholder: the whole text, a number after it or not. start: the text begins so and is a placeholder.
  /// generated: made by a machine, wherever it stands. camera: begins a file name, a digit or bracket comes next.
  /// article, image, relation: "en bild av" in three parts; a whole phrase of the kind redundant does for all three.
  /// credit: "foto", before a name. quotes: what follows is the text in the image.
  /// sponsor: begins a line that names sponsors. small: carries no news in the text of an image.
  package static var altWords: SortedTable { SortedTable(altWordsText) }
}

private let altWordsText: StaticString = #"""
a	article
a photo	placeholder
a picture	placeholder
a picture containing	generated
aaa	placeholder
abc	placeholder
add alt text	start
add description	start
adress	small
affisch	placeholder
affischen	placeholder
ai-generated alt text	generated
ai-generated content may be	generated
ai-genererad alternativtext	generated
ai-genererat innehåll kan vara felaktigt	generated
all	small
alla	small
alt	placeholder
alt text	placeholder
alt text here	placeholder
alt text här	placeholder
alt text kommer	start
alt text saknas	placeholder
alt-text	placeholder
alt-text här	placeholder
alt-text kommer	start
alt-text saknas	placeholder
alternativ text	placeholder
alternative text	placeholder
alternativtext	placeholder
alternativtext här	placeholder
alternativtext kommer	start
alternativtext saknas	placeholder
alternativtexten	placeholder
alttext	placeholder
an	article
an image	placeholder
ange alternativ text	start
ange alternativtext	start
anmäl	small
anmälan	small
annons	placeholder
arkivbild	placeholder
arrangeras av	sponsor
arrangör	sponsor
arrangörer	sponsor
as an ai	generated
asdf	placeholder
asdfgh	placeholder
att göra	placeholder
auto-generated	generated
autogenererad	generated
automatically generated	generated
automatiskt genererad	generated
automatiskt genererat	generated
automatiskt skapad	generated
av	relation
banner	placeholder
beskriv bilden	placeholder
beskriv bilden här	start
beskriv vad bilden visar	placeholder
beskriv vad som syns	start
beskrivning	placeholder
beskrivning av bild	placeholder
beskrivning av bilden	placeholder
beskrivning av bilden här	start
beskrivning följer	start
beskrivning här	placeholder
beskrivning kommer	start
beskrivning saknas	placeholder
beskrivning saknas för det här fotot	generated
bild	placeholder,image,credit
bild av	credit
bild från ios	camera
bild som innehåller	generated
bildbeskrivning	placeholder
bildbeskrivning här	placeholder
bildbeskrivning kommer	start
bildbeskrivning saknas	placeholder
bildbyrå	credit
bilden	placeholder
bilden föreställer	redundant
bilden kan innehålla	generated
bilden visar	redundant
bilder	placeholder,credit
bildkälla	credit
bildrättigheter	credit
bildspel	placeholder
bildtext	placeholder
bildtext här	placeholder
bildtext kommer	start
bla bla	placeholder
bla bla bla	placeholder
blabla	placeholder
bullet	placeholder
burst	camera
börjar	small
caption	placeholder
caption here	placeholder
capture	camera
chart	placeholder
co-funded by	sponsor
come	small
contact	small
copy of	camera
copyright	credit
cost	small
cover	placeholder
cover photo	placeholder
credit	credit
dag	small
date	small
datum	small
decorative	placeholder
decorative image	placeholder
dekoration	placeholder
dekorativ	placeholder
dekorativ bild	placeholder
delfinansieras av	sponsor
den här	article
denna	article
depicting	relation
depicts	relation
describe image	start
describe the image	start
describe this image	start
description	placeholder
description here	placeholder
design utan namn	camera
det här	article
det här är en	article
det här är ett	article
det står	quotes
det är en	article
detta	article
detta är en	article
detta är ett	article
diagram	placeholder
din text här	placeholder
dji	camera
dolor sit amet	start
download	camera
dsc	camera
dscf	camera
dscn	camera
dscp	camera
dummy	placeholder
dummy text	placeholder
dummytext	placeholder
där det står	quotes
där det syns	relation
där man ser	relation
e-post	small
email	small
empty	placeholder
en	article
en beskrivning	placeholder
en beskrivning av bilden	placeholder
en bild	placeholder
en bild som innehåller	generated
enter alt text	start
enter description	start
epost	small
ett	article
ett foto	placeholder
evenemangsbild	placeholder
everyone	small
example	placeholder
exempel	placeholder
exempelbild	placeholder
exempeltext	placeholder
facebook post	camera
facebook-inlägg	camera
facebookinlägg	camera
false	placeholder
fb img	camera
featured image	placeholder
film	placeholder
fin	small
finansieras av	sponsor
fixa	placeholder
fixa senare	placeholder
fixme	placeholder,start
foto	placeholder,image,credit
foto av	credit
foto och bild	credit
foto och film	credit
fotograf	credit
fotografer	credit
fotografi	placeholder,image
fotografier	placeholder
fotografiet	placeholder,image
foton	placeholder,credit
fotot	placeholder
fotot föreställer	redundant
fotot visar	redundant
from	relation
från	relation
funded by	sponsor
fyll i	placeholder
fyll i alt-text	start
fyll i alternativtext	start
fyll i beskrivning	start
fyll i senare	placeholder
föreställande	relation
föreställer	relation
först	small
första	small
genererad automatiskt	generated
genrebild	placeholder
gif	placeholder
glad	small
gopr	camera
grafik	placeholder
grafiken	placeholder
graphic	placeholder,image
gx	camera
gärna	small
header	placeholder
hej	small
hejsan	small
hello	small
here is a description	generated
here is an alt text	generated
here's an alt text	generated
hero	placeholder
hero image	placeholder
hjärtligt	small
huvudbild	placeholder
hämtad	camera
här	small
här är en alternativtext	generated
här är en beskrivning	generated
här är ett förslag	generated
i bilden ser man	redundant
i bilden ser vi	redundant
i bilden står	quotes
i bilden syns	redundant
i samarbete med	sponsor
i samverkan med	sponsor
icon	placeholder
ikon	placeholder
illustration	placeholder,credit
illustrationen	placeholder
illustratör	credit
imag	camera
image	placeholder,image,camera
image by	credit
image credit	credit
image description	placeholder
image description here	placeholder
image from ios	camera
image may contain	generated
image placeholder	placeholder
images	placeholder
img	camera
in collaboration with	sponsor
in cooperation with	sponsor
in the image	redundant
in the photo	redundant
in the picture	redundant
in this image	redundant
in this photo	redundant
in this picture	redundant
info	small
infografik	placeholder
ingen	placeholder
ingen alt text	placeholder
ingen alt-text	placeholder
ingen alternativtext	placeholder
ingen beskrivning	placeholder
ingen beskrivning tillgänglig	generated
ingen bildbeskrivning tillgänglig	generated
ingen fotobeskrivning	generated
ingen fotobeskrivning tillgänglig	generated
ingen text	placeholder
inget	placeholder
inget alternativt textbeskrivning	generated
inläggsbild	placeholder
insert alt text	start
insert description	start
insert text	start
instagram post	camera
instagram-inlägg	camera
instagraminlägg	camera
inte	small
kan vara en bild	generated
kan vara en bild av	generated
kan vara en bild där	generated
kan vara en bild på	generated
kan vara en grafik	generated
kan vara en illustration av	generated
kan vara en närbild	generated
kan vara en selfie	generated
kan vara en serieteckning	generated
kan vara en svartvit bild	generated
kan vara en tecknad bild	generated
kan vara ett konstverk	generated
kan vara ett meme	generated
kan vara ett skärmklipp	generated
kan vara ett svartvitt foto	generated
kan vara grafik	generated
kan vara konst	generated
kan vara text	generated
karta	placeholder
kartan	placeholder
kl	small
klockan	small
kom	small
kommer	placeholder
kommer senare	placeholder
kommer snart	placeholder
kompletteras	placeholder
kompletteras senare	placeholder
kontakt	small
kopia av	camera
kostnad	small
kronor	small
källa	credit
liten bild	placeholder
logga	placeholder
loggan	placeholder
logo	placeholder
logotyp	placeholder
logotype	placeholder
logotypen	placeholder
lokal	small
lorem	placeholder
lorem ipsum	start
lägg in alt-text	start
lägg in beskrivning	start
lägg till alt-text	start
lägg till alternativtext	start
lägg till beskrivning	start
läs	small
mail	small
map	placeholder
may be a black and white	generated
may be a black-and-white image	generated
may be a cartoon of	generated
may be a close-up of	generated
may be a closeup of	generated
may be a doodle of	generated
may be a graphic of	generated
may be a meme	generated
may be a meme of	generated
may be a photo of	generated
may be a selfie of	generated
may be a tweet	generated
may be a twitter screenshot	generated
may be an anime-style image	generated
may be an illustration of	generated
may be an image	generated
may be an image of	generated
may be art	generated
may be art of	generated
may be pop art	generated
med	relation
med bidrag från	sponsor
med hög exakthet	generated
med hög konfidens	generated
med medelhög exakthet	generated
med orden	quotes
med stöd av	sponsor
med stöd från	sponsor
med text	quotes
med texten	quotes
medarrangör	sponsor
medarrangörer	sponsor
medfinansieras av	sponsor
mejl	small
mer	small
missa	small
missing	placeholder
mob	small
mobil	small
montage	placeholder
more	small
mov	camera
mvi	camera
mvimg	camera
n a	placeholder
namnlös	placeholder,camera
namnlös bild	placeholder
namnlös design	placeholder,camera
namnlöst	placeholder
nedladdning	camera
nil	placeholder
no alt text	placeholder
no alt text provided	generated
no alternative text description for	generated
no description	placeholder
no image description available	generated
no photo description available	generated
no title	placeholder
none	placeholder
now	small
nu	small
null	placeholder
ny bild	placeholder
nyhetsbild	placeholder
när	small
obs	small
också	small
of	relation
okänd	placeholder
omslag	placeholder
omslagsbild	placeholder
organised by	sponsor
pano	camera
partner	sponsor
partners	sponsor
phone	small
photo	placeholder,image,credit,camera
photo by	credit
photo credit	credit
photo description	placeholder
photograph	placeholder,image
photographer	credit
photography	placeholder,credit
photos	placeholder,credit
pict	camera
picture	placeholder,image,camera
picture by	credit
pictures	placeholder
place	small
placeholder	placeholder
placeholder image	placeholder
plats	small
platshållare	placeholder
please	small
poster	placeholder
price	small
pris	small
profilbild	placeholder
program	small
prydnad	placeholder
pxl	camera
på	relation
på affischen står	quotes
på bilden finns	redundant
på bilden ser du	redundant
på bilden ser man	redundant
på bilden ser vi	redundant
på bilden står	quotes
på bilden syns	redundant
på fotot ser man	redundant
på fotot ser vi	redundant
på fotot syns	redundant
på skylten står	quotes
qwerty	placeholder
read	small
received	camera
saknas	placeholder
sample	placeholder
sample image	placeholder
scan	camera
screen recording	placeholder,camera
screen shot	placeholder,camera
screenshot	placeholder,camera
sek	small
senast	small
showing	relation
shows	relation
signal	camera
sist	small
sista	small
skannad	camera
skanning	camera
skriv alt text	start
skriv alt-text	start
skriv alternativtext	start
skriv beskrivning	start
skriv bildbeskrivning	start
skriv din text	start
skriv en alt-text	start
skriv en alternativtext	start
skriv en beskrivning	start
skriv här	placeholder
skriv text här	start
skärmavbild	placeholder,camera
skärmbild	placeholder,camera
skärmdump	placeholder,camera
skärminspelning	placeholder,camera
skärmklipp	placeholder,camera
snapchat	camera
som det står	quotes
som en ai-modell	generated
som föreställer	relation
som visar	relation
spacer	placeholder
sponsor	sponsor
sponsored by	sponsor
sponsorer	sponsor
sponsors	sponsor
sponsrad av	sponsor
sponsras av	sponsor
start	small
startar	small
stor bild	placeholder
supported by	sponsor
syntolkning	placeholder
syntolkning här	placeholder
syntolkning kommer	start
syntolkning saknas	placeholder
tba	placeholder
tbc	placeholder
tbd	placeholder,start
tel	small
telefon	small
telegram	camera
test	placeholder
test test	placeholder
testar	placeholder
testbild	placeholder
testing	placeholder
text here	placeholder
text här	placeholder
text i bilden	quotes
text kommer	placeholder
text kommer senare	placeholder
text på bilden	quotes
text reads	quotes
texten lyder	quotes
tfn	small
that reads	quotes
that says	quotes
that shows	relation
the	article
the image	placeholder
the text says	quotes
this	article
this is a	article
this is an	article
thumbnail	placeholder
tid	small
tider	small
time	small
to do	placeholder
todo	placeholder,start
tom	placeholder
true	placeholder
undefined	placeholder
unnamed	placeholder,camera
untitled	placeholder,camera
untitled design	placeholder,camera
utan namn	placeholder
utan titel	placeholder
var	small
varmt	small
vid	camera
video	placeholder
videoklipp	placeholder
visande	relation
visar	relation
välkommen	small
välkomna	small
våra partners	sponsor
web	small
webb	small
webbbild	placeholder
webbild	placeholder
website	small
welcome	small
whatsapp bild	camera
whatsapp image	camera
whatsapp video	camera
when	small
where	small
which shows	relation
with	relation
with high confidence	generated
with low confidence	generated
with medium confidence	generated
with text	quotes
with the text	quotes
with the words	quotes
write a description	start
write alt text	start
your story	camera
your text here	placeholder
även	small
"""#
