// Generated from Fixtures/Data/sv-endings.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Endings of Swedish words, listed by hand for postlint; licence as postlint itself.
  /// Columns: ending, kinds.
  ///   i inflection; v only after a vowel, with l also after l and r; w only after a vowel, l, n, r
  ///   b a noun with it may be definite, so that a place name can precede it in one word (Vätternrundan)
  ///   p a noun with it is definite, so that a preposition can precede it (på torget)
  ///   g a genitive with it precedes another word (kommunens, barnens), else it binds compounds (arbets-)
  ///   n a word with it is no indefinite noun that begins compounds
  ///   m a word with it is definite, plural, a verb or an adjective, and may precede a noun
  ///   d derives words (-ering): a word that ends in it is not split inside it
  ///   j ends adjectives that may be compounds themselves (cykelvänlig)
  ///   r makes one word with a place name before it (motalabor, Nyköpingsån)
  package static var swedishEndings: SortedTable { SortedTable(swedishEndingsText) }
}

private let swedishEndingsText: StaticString = #"""
a	inm
ad	i
ade	i
ades	i
aktig	d
aktiga	d
aktigt	d
an	bn
ande	id
anden	d
andes	i
ans	ibgm
ar	inm
are	idr
aren	id
arens	i
ares	i
arna	ipdr
arnas	ib
ars	igm
as	ig
ast	i
aste	i
at	i
ation	d
ationen	d
ationer	d
ator	d
atorer	d
ats	i
atören	d
bar	m
bara	d
bart	dm
bo	r
bon	r
bor	r
borna	r
bornas	r
bron	r
d	i
de	i
des	i
dsvis	d
e	i
else	d
elsen	d
en	ibnmp
ende	d
enden	d
ens	ibgm
er	inm
era	d
erad	dmj
erade	dj
erades	d
erar	d
eras	d
erat	dmj
ering	d
eringar	d
eringars	d
eringen	d
erna	ip
ernas	ib
ers	igm
es	i
et	ibnmp
ets	ibgm
fri	mj
fria	mj
fritt	mj
full	m
het	id
heten	id
hetens	i
heter	i
heterna	i
heters	i
iell	dmj
iella	dj
iellt	dmj
ig	m
igt	m
ikation	d
iker	d
ing	d
ingen	d
inna	d
ion	d
ionen	d
ioner	d
isering	d
isk	mdj
iska	dj
iskt	dmj
ist	d
isten	d
ister	d
iterna	r
itet	d
iteten	d
lig	dmj
liga	dj
ligen	d
lighet	d
ligt	dmj
lös	mj
lösa	j
löst	j
n	ivl
na	iwb
nas	iwgm
ning	id
ningar	i
ningarna	i
ningarnas	i
ningars	i
ningen	id
ningens	i
ns	ivnl
onell	mj
onella	j
onellt	mj
or	inm
orna	ip
ornas	i
ors	igm
os	g
res	gm
s	i
sam	d
samma	d
samt	d
sjön	r
skap	d
skapet	d
sund	r
säker	j
säkert	j
säkra	j
t	ivn
ts	ivn
tvis	d
uell	mj
uella	j
uellt	mj
vänlig	j
vänliga	j
vänligt	j
är	d
ären	d
ärer	d
ån	r
ö	r
ön	r
ör	d
ören	d
örer	d
"""#
