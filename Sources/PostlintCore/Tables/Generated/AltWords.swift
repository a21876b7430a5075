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
alt text is not available	start
alt text kommer	start
alt text missing	placeholder
alt text not available	start
alt text saknas	placeholder
alt text unavailable	start
alt-text	placeholder
alt-text ej tillgänglig	start
alt-text här	placeholder
alt-text inte tillgänglig	start
alt-text kommer	start
alt-text kunde inte skapas	start
alt-text saknas	placeholder
alt-text saknas än	placeholder
alt-text saknas ännu	placeholder
alt-text är inte tillgänglig	start
alternativ text	placeholder
alternative text	placeholder
alternative text is not available	start
alternative text missing	placeholder
alternative text not available	start
alternative text unavailable	start
alternativtext	placeholder
alternativtext ej tillgänglig	start
alternativtext här	placeholder
alternativtext inte tillgänglig	start
alternativtext kommer	start
alternativtext kunde inte skapas	start
alternativtext saknas	placeholder
alternativtext saknas än	placeholder
alternativtext saknas ännu	placeholder
alternativtext är inte tillgänglig	start
alternativtexten	placeholder
alttext	placeholder
alttext ej tillgänglig	start
alttext inte tillgänglig	start
alttext kunde inte skapas	start
alttext saknas	placeholder
alttext saknas än	placeholder
alttext saknas ännu	placeholder
alttext är inte tillgänglig	start
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
beskrivning ej tillgänglig	start
beskrivning följer	start
beskrivning här	placeholder
beskrivning inte tillgänglig	start
beskrivning kommer	start
beskrivning kunde inte skapas	start
beskrivning saknas	placeholder
beskrivning saknas för det här fotot	generated
beskrivning saknas än	placeholder
beskrivning saknas ännu	placeholder
beskrivning är inte tillgänglig	start
bild	placeholder,image,credit
bild av	credit
bild från ios	camera
bild saknas	placeholder
bild som innehåller	generated
bildbeskrivning	placeholder
bildbeskrivning ej tillgänglig	start
bildbeskrivning här	placeholder
bildbeskrivning inte tillgänglig	start
bildbeskrivning kommer	start
bildbeskrivning kunde inte skapas	start
bildbeskrivning saknas	placeholder
bildbeskrivning saknas än	placeholder
bildbeskrivning saknas ännu	placeholder
bildbeskrivning är inte tillgänglig	start
bildbyrå	credit
bilden	placeholder
bilden föreställer	redundant
bilden kan innehålla	generated
bilden kan inte visas	placeholder
bilden kunde inte laddas	placeholder
bilden saknas	placeholder
bilden visar	redundant
bilden är inte tillgänglig	placeholder
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
broken image	placeholder
bullet	placeholder
burst	camera
börjar	small
caption	placeholder
caption here	placeholder
caption is not available	start
caption missing	placeholder
caption not available	start
caption unavailable	start
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
description is not available	start
description missing	placeholder
description not available	start
description unavailable	start
design utan namn	camera
det finns ingen alt-text	start
det finns ingen alternativtext	start
det finns ingen alttext	start
det finns ingen beskrivning	start
det finns ingen bildbeskrivning	start
det finns ingen fotobeskrivning	start
det finns ingen syntolkning	start
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
fotobeskrivning ej tillgänglig	start
fotobeskrivning inte tillgänglig	start
fotobeskrivning kunde inte skapas	start
fotobeskrivning saknas	placeholder
fotobeskrivning saknas än	placeholder
fotobeskrivning saknas ännu	placeholder
fotobeskrivning är inte tillgänglig	start
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
image description is not available	start
image description missing	placeholder
image description not available	start
image description unavailable	start
image from ios	camera
image may contain	generated
image not available	placeholder
image not found	placeholder
image placeholder	placeholder
image unavailable	placeholder
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
inga alt-texter finns	start
inga alt-texter tillgängliga	start
inga alt-texter är tillgängliga	start
inga alternativtexter finns	start
inga alternativtexter tillgängliga	start
inga alternativtexter är tillgängliga	start
inga alttexter finns	start
inga alttexter tillgängliga	start
inga alttexter är tillgängliga	start
inga beskrivningar finns	start
inga beskrivningar tillgängliga	start
inga beskrivningar är tillgängliga	start
inga bildbeskrivningar finns	start
inga bildbeskrivningar tillgängliga	start
inga bildbeskrivningar är tillgängliga	start
inga fotobeskrivningar finns	start
inga fotobeskrivningar tillgängliga	start
inga fotobeskrivningar är tillgängliga	start
inga syntolkningar finns	start
inga syntolkningar tillgängliga	start
inga syntolkningar är tillgängliga	start
ingen	placeholder
ingen alt text	placeholder
ingen alt-text	placeholder
ingen alt-text finns	start
ingen alt-text har lagts till	start
ingen alt-text tillgänglig	start
ingen alt-text är tillgänglig	start
ingen alternativtext	placeholder
ingen alternativtext finns	start
ingen alternativtext har lagts till	start
ingen alternativtext tillgänglig	start
ingen alternativtext är tillgänglig	start
ingen alttext	placeholder
ingen alttext finns	start
ingen alttext har lagts till	start
ingen alttext tillgänglig	start
ingen alttext är tillgänglig	start
ingen beskrivning	placeholder
ingen beskrivning finns	start
ingen beskrivning har lagts till	start
ingen beskrivning tillgänglig	generated
ingen beskrivning är tillgänglig	start
ingen bild	placeholder
ingen bild tillgänglig	placeholder
ingen bildbeskrivning	placeholder
ingen bildbeskrivning finns	start
ingen bildbeskrivning har lagts till	start
ingen bildbeskrivning tillgänglig	generated
ingen bildbeskrivning är tillgänglig	start
ingen fotobeskrivning	generated
ingen fotobeskrivning finns	start
ingen fotobeskrivning har lagts till	start
ingen fotobeskrivning tillgänglig	generated
ingen fotobeskrivning är tillgänglig	start
ingen syntolkning	placeholder
ingen syntolkning finns	start
ingen syntolkning har lagts till	start
ingen syntolkning tillgänglig	start
ingen syntolkning är tillgänglig	start
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
missing alt text	placeholder
missing alternative text	placeholder
missing caption	placeholder
missing description	placeholder
missing image description	placeholder
missing photo description	placeholder
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
no alt text available	start
no alt text has been added	start
no alt text is available	start
no alt text provided	generated
no alt texts available	start
no alternative text	placeholder
no alternative text available	start
no alternative text description for	generated
no alternative text has been added	start
no alternative text is available	start
no alternative text provided	start
no alternative texts available	start
no caption	placeholder
no caption available	start
no caption has been added	start
no caption is available	start
no caption provided	start
no captions available	start
no description	placeholder
no description available	start
no description has been added	start
no description is available	start
no description provided	start
no descriptions available	start
no image	placeholder
no image available	placeholder
no image description	placeholder
no image description available	generated
no image description has been added	start
no image description is available	start
no image description provided	start
no image descriptions available	start
no photo description	placeholder
no photo description available	generated
no photo description has been added	start
no photo description is available	start
no photo description provided	start
no photo descriptions available	start
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
photo description is not available	start
photo description missing	placeholder
photo description not available	start
photo description unavailable	start
photo unavailable	placeholder
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
syntolkning ej tillgänglig	start
syntolkning här	placeholder
syntolkning inte tillgänglig	start
syntolkning kommer	start
syntolkning kunde inte skapas	start
syntolkning saknas	placeholder
syntolkning saknas än	placeholder
syntolkning saknas ännu	placeholder
syntolkning är inte tillgänglig	start
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
there is no alt text	start
there is no alternative text	start
there is no caption	start
there is no description	start
there is no image description	start
there is no photo description	start
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
utan alt-text	placeholder
utan alternativtext	placeholder
utan alttext	placeholder
utan beskrivning	placeholder
utan bildbeskrivning	placeholder
utan fotobeskrivning	placeholder
utan namn	placeholder
utan syntolkning	placeholder
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
without alt text	placeholder
without alternative text	placeholder
without caption	placeholder
without description	placeholder
without image description	placeholder
without photo description	placeholder
write a description	start
write alt text	start
your story	camera
your text here	placeholder
även	small
"""#
