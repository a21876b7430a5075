// Generated from Fixtures/Data/requirement-reasons.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Why no tool can check a requirement, or what its rules leave to people; written for postlint, licence as
  /// postlint itself. Columns: key; Swedish; English.
  package static var requirementReasons: SortedTable { SortedTable(requirementReasonsText) }
}

private let requirementReasonsText: StaticString = #"""
account	Det är en inställning hos plattformen och syns inte i ett utkast.	It is a setting on the platform and does not show in a draft.
address	Om tilltalet är personligt beror på sammanhanget. Det finns inget mått som håller för alla texter.	Whether the address is personal depends on the context. There is no measure that holds for every text.
advice	Det är ett råd. Om länken behövs beror på frågan, och den står inte i utkastet.	It is advice. Whether the link is needed depends on the question, which is not in the draft.
alternatives	Vilka andra sätt som hade räckt framgår inte av utkastet.	Which other ways would have been enough does not show in the draft.
announcement	Det är själva utkastet (typ: avslut). Om det publiceras avgör ni.	That is the draft itself (kind: closing). Whether it is published is up to you.
comment-rights	Vem som har rätten till ett verk och om det fick användas framgår inte av kommentaren.	Who owns a work and whether it could be used does not show in the comment.
crime	Om något är ett brott prövas av polis, åklagare och domstol. postlint pekar bara ut det som kan behöva prövas.	Whether something is a crime is for police, prosecutors and courts. postlint only points out what may need to be tried.
crisis	Skriv ”kris: true” i utkastet, så redovisas det reglerna hittar som lyft. Om krisledningen är aktiverad vet bara ni.	Write “crisis: true” in the draft, and what the rules find is reported as lifted. Only you know whether crisis management is active.
decision	Det är ett beslut som fattas utanför utkastet, och inget i texten visar om det är fattat.	It is a decision taken outside the draft, and nothing in the text shows whether it has been taken.
duty	Det är en uppgift för den som är utsedd. Ett utkast visar inte om den är utförd.	It is a task for whoever is appointed. A draft does not show whether it has been done.
elsewhere	Vem som äger forumet och vem som har tillfrågats framgår inte av utkastet.	Who owns the forum and who has been asked does not show in the draft.
facts	Om en uppgift är sann avgörs av fakta som inte står i utkastet.	Whether a statement is true depends on facts that are not in the draft.
harm	Om något kan skada kommunens anseende är en bedömning som närmaste chefen gör.	Whether something may harm the municipality's name is for the nearest manager to judge.
incident	Det är en händelse och inte en text. Den anmäls till informationssäkerhetssamordnaren.	It is an event and not a text. It is reported to the information security co-ordinator.
list	Förteckningen finns på webbplatsen, och postlint läser ingenting från nätet.	The list is on the website, and postlint reads nothing from the network.
misleading	Om en uppgift är vilseledande går inte att avgöra utan att pröva den mot fakta.	Whether information is misleading cannot be told without trying it against facts.
necessity	Om en uppgift måste finnas med beror på syftet, som bara ni känner.	Whether a detail must be there depends on the purpose, which only you know.
no-time	Dokumentet säger ”snabbt” utan att nämna en tid, så det finns inget att räkna mot.	The document says “quickly” without naming a time, so there is nothing to count against.
other-document	Dokumentet hänvisar till ett annat, som postlint inte har.	The document refers to another, which postlint does not have.
over-time	Det gäller kontot över tid. postlint läser ett utkast i taget.	It is about the account over time. postlint reads one draft at a time.
picture	Vad bilden visar syns bara för den som tittar. postlint läser det som sägs om den.	What the picture shows is seen only by those who look. postlint reads what is said of it.
plan	Det står i planen för kontot, inte i utkasten.	It stands in the plan for the account, not in the drafts.
platform-order	Plattformen håller reda på vem som har skrivit och när. Det ändras inte av ett utkast.	The platform keeps track of who wrote and when. A draft does not change that.
records	Det sker i diariet eller arkivet. Ett utkast visar inte om det är gjort.	It happens in the register or the archive. A draft does not show whether it has been done.
relevance	Vad som är relevant avgörs av läsarna och uppdraget, inte av hur texten är skriven.	What is relevant is up to the readers and the task, not to how the text is written.
request	Det börjar med att någon hör av sig, och det syns inte i ett utkast.	It begins with somebody getting in touch, and that does not show in a draft.
sexism	Det som är sexistiskt utan att vara ett skällsord eller ett angrepp på någon måste en människa bedöma.	What is sexist without being a swear word or an attack on somebody must be judged by a person.
thread	Det avgörs av hela tråden. postlint läser en kommentar i taget.	It depends on the whole thread. postlint reads one comment at a time.
"""#
