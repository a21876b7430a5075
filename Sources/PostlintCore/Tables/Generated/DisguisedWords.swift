// Generated from Fixtures/Data/disguised-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Swear words that are known when letters are masked, stretched or written as digits; listed by hand for postlint, licence as postlint itself.
  /// Columns: word, strength (a class of ConductClass). Only words that no other word of the same shape is commonly masked like.
  package static var disguisedWords: SortedTable { SortedTable(disguisedWordsText) }
}

private let disguisedWordsText: StaticString = #"""
arsehole	strong
arsle	strong
arslet	strong
asshole	strong
bastard	strong
bitch	strong
bitches	strong
blattar	slur
blatte	slur
bullshit	strong
bögjävel	slur
cunt	obscene
cunts	obscene
dick	obscene
dickhead	obscene
djävla	strong
djävlar	strong
djävul	strong
efterbliven	slur
faggot	slur
faggots	slur
fan	strong
fanimej	strong
fans	strong
fitta	obscene
fittan	obscene
fittig	obscene
fittor	obscene
fuck	strong
fucked	strong
fucker	obscene
fucking	strong
fyfan	strong
helvete	strong
helvetes	strong
helvetet	strong
hora	slur
horan	slur
horor	slur
horunge	slur
jäkla	mild
jäklar	mild
jävel	strong
jäveln	strong
jävla	strong
jävlar	strong
jävlarna	strong
jävlig	strong
jävligt	strong
knulla	obscene
knullad	obscene
knullar	obscene
kukar	obscene
kuken	obscene
luder	slur
mongo	slur
motherfucker	obscene
neger	slur
negrer	slur
nigga	slur
nigger	slur
niggers	slur
pussy	obscene
retard	slur
runka	obscene
röven	strong
rövhål	obscene
satan	strong
satans	strong
shit	strong
skit	strong
skita	strong
skiten	strong
skiter	strong
skitkommun	strong
skitsnack	strong
slampa	slur
slyna	strong
subba	strong
svartskalle	slur
tamejfan	strong
twat	obscene
vafan	strong
wanker	obscene
whore	slur
"""#
