// Generated from Fixtures/Data/spoken-signs.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What screen readers call signs in addresses and emoticons; own list after the symbol tables of NVDA and VoiceOver, licence as postlint itself.
  /// Columns: sign, Swedish name, English name.
  package static var spokenSigns: SortedTable { SortedTable(spokenSignsText) }
}

private let spokenSignsText: StaticString = #"""
!	utropstecken	exclamation mark
"	citattecken	quote
#	nummertecken	number sign
$	dollar	dollar
%	procent	percent
&	och-tecken	ampersand
'	apostrof	apostrophe
(	vänster parentes	left paren
)	höger parentes	right paren
*	asterisk	star
+	plus	plus
,	komma	comma
-	bindestreck	dash
.	punkt	dot
/	snedstreck	slash
:	kolon	colon
;	semikolon	semicolon
<	mindre än	less than
=	likhetstecken	equals
>	större än	greater than
?	frågetecken	question mark
@	snabel-a	at
[	vänster hakparentes	left bracket
\	omvänt snedstreck	backslash
]	höger hakparentes	right bracket
^	cirkumflex	caret
_	understreck	underscore
`	grav accent	grave accent
{	vänster klammer	left brace
|	lodstreck	vertical bar
}	höger klammer	right brace
~	tilde	tilde
¯	makron	macron
°	grader	degrees
´	akut accent	acute accent
•	punkt	bullet
ツ	katakana tu	katakana tu
"""#
