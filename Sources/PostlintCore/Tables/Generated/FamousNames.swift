// Generated from Fixtures/Data/famous-names.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// People everybody knows who are dead, and people who never lived, listed by hand for postlint; licence as postlint itself.
  /// One a line, given name and surname in lower case.
  package static var famousNames: SortedTable { SortedTable(famousNamesText) }
}

private let famousNamesText: StaticString = #"""
abraham lincoln
adolf hitler
agatha christie
albert einstein
albert engström
alfons åberg
alfred nobel
amalia lindegren
anders celsius
anders zorn
anna ancher
anna lindh
anne frank
anton tjechov
askungen
astrid lindgren
august palm
august strindberg
axel munthe
axel oxenstierna
baltzar von platen
bamse
barbro hörberg
bertolt brecht
birger jarl
birger sjöberg
bruno liljefors
carl larsson
carl linnaeus
carl michael bellman
carl milles
carl von linné
charles darwin
charles dickens
charlotte brontë
christina nilsson
cornelis vreeswijk
dag hammarskjöld
dan andersson
eddie meduza
edith piaf
edith södergran
elin wägner
ellen hartman
ellen key
elsa beskow
elsa brändström
elvis presley
emil i lönneberga
emilie flygare-carlén
emilie högqvist
emily brontë
emma zorn
ernest hemingway
ernst rolf
esaias tegnér
eva bonnier
eva braun
evert taube
evita perón
eyvind johnson
findus
fjodor dostojevskij
florence nightingale
folke bernadotte
frank sinatra
franz kafka
fredrika bremer
frida kahlo
fritiof nilsson
fru justitia
fänrik stål
george orwell
greta garbo
gunnar ekelöf
gustaf dalén
gustaf fröding
gustaf mannerheim
gustav adolf
gustav vasa
gösta berling
gösta knutsson
hannah arendt
hans alfredson
harry martinson
harry potter
hasse alfredson
hasse ekman
hedvig charlotta
helen keller
henrik ibsen
henry dunant
hilma af klint
hjalmar bergman
hjalmar branting
hjalmar söderberg
homer simpson
ingemar johansson
ingmar bergman
ingrid bergman
isaac newton
ivar arosenius
ivar lo-johansson
james joyce
jane austen
jenny lind
john bauer
john ericson
john ericsson
john lennon
josef stalin
joseph stalin
jussi björling
kajsa kavat
kalle anka
kalle blomkvist
karin boye
karin larsson
karl gerhard
karl marx
karl staaff
katarina taikon
kerstin hesselgren
kristina lugn
kristina nilsson
kurt cobain
kurt wallander
lasse-maja
leo tolstoj
leonardo da vinci
lina sandell
lisbeth salander
louis braille
ludwig van beethoven
madicken engström
mahatma gandhi
mamma mu
marcel proust
maria montessori
marie curie
marilyn monroe
martin luther
martin luther king
mary shelley
michael jackson
mikael blomkvist
moa martinson
monica zetterlund
mulle meck
nalle puh
nancy drew
napoleon bonaparte
nelly sachs
nelson mandela
nils dacke
nils ericson
nils ferlin
nils holgersson
nils poppe
oliver twist
olof palme
olof skötkonung
oscar andersson
oscar levertin
oscar wilde
ottilia adelborg
pablo picasso
pelle svanslös
per albin hansson
per lagerkvist
pettson
pippi
pippi långstrump
povel ramel
prins eugen
pär lagerkvist
raoul wallenberg
rasmus klump
robin hood
ronja rövardotter
rosa luxemburg
rosa parks
rut hillarp
rödluvan
sara lidman
selma lagerlöf
sherlock holmes
sigge stark
sigmund freud
sigrid hjertén
simone de beauvoir
siri derkert
sonja åkesson
stephen hawking
stieg larsson
stig dagerman
sven duva
sven hedin
sven wingquist
sylvia plath
tage danielsson
tage erlander
ted gärdestad
tomas tranströmer
torgny lindgren
tove ditlevsen
tove jansson
ture sventon
törnrosa
ulla billquist
vendela hebbe
verner aspenström
verner von heidenstam
viktor rydberg
vilhelm moberg
vincent van gogh
virginia woolf
walt disney
werner aspenström
wilhelm stenhammar
william shakespeare
wilma rudolph
winston churchill
wolfgang amadeus
"""#
