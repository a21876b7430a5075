// Generated from Fixtures/Data/requirements.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What the five municipalities' documents ask for, requirement by requirement, in the documents' order;
  /// read out of the documents by hand for postlint (public documents; licence as postlint itself).
  /// Columns: policy; section, as the document's heading; name; the requirement in Swedish and in English;
  /// the rules that check it; keys of requirement-reasons.tsv that say why no rule checks it, or what its
  /// rules leave to people.
  package static var requirements: SortedTable { SortedTable(requirementsText) }
}

private let requirementsText: StaticString = #"""
motala 001	Kommunikationsansvar i sociala medier	author-mandate	Utsedda personer i verksamheten skapar, planerar och bevakar innehållet.	Appointed people in the unit write, plan and watch the content.		duty
motala 002	Kommunikationsansvar i sociala medier	manager-duty	Närmaste chefen ser till att det finns resurser, kompetens och rutiner.	The nearest manager provides resources, skills and routines.		duty
motala 003	Kommunikationsansvar i sociala medier	records.public	Inlägg och kommentarer hanteras som allmänna handlingar.	Posts and comments are handled as public records.		records
motala 004	Personuppgifter och sekretess	legal-basis	Publicera personuppgifter bara med en rättslig grund enligt dataskyddsförordningen.	Publish personal data only on a legal basis under the GDPR.	privacy/documentation privacy/consent
motala 005	Personuppgifter och sekretess	privacy.protected-person	Publicera inga uppgifter om den som behöver extra skydd: barn under 13 år, eller den som har nedsatt funktionsförmåga eller demenssjukdom.	Publish nothing about those who need extra protection: children under 13, or people with an impairment or dementia.	privacy/protected-person
motala 006	Personuppgifter och sekretess	privacy.secret-information	Publicera inget som omfattas av sekretess eller tystnadsplikt.	Publish nothing that is confidential by law.	privacy/confidential
motala 007	Personuppgifter och sekretess	privacy.private-sphere	Publicera inget integritetskänsligt om någons privata sfär eller sociala förhållanden.	Publish nothing sensitive about anybody's private sphere or social circumstances.	privacy/private-sphere
motala 008	Personuppgifter och sekretess	privacy.personal-identity-number	Publicera inga personnummer eller samordningsnummer.	Publish no personal identity or co-ordination numbers.	privacy/personnummer privacy/samordningsnummer
motala 009	Personuppgifter och sekretess	privacy.sensitive-category	Publicera inget om en persons ursprung, politiska åsikter, tro, fackmedlemskap, hälsa, sexualliv, gener eller biometri.	Publish nothing about a person's origin, political opinions, belief, union membership, health, sex life, genes or biometrics.	privacy/sensitive-category
motala 010	Personuppgifter och sekretess	privacy.criminal-record-data	Publicera inget om en persons domar eller brott.	Publish nothing about a person's convictions or offences.	privacy/criminal-offence
motala 011	Personuppgifter och sekretess	profile.rules-link	Profilen kan länka till reglerna på motala.se/socialamedier.	The profile may link to the rules at motala.se/socialamedier.	profile/house-rules
motala 012	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.no-sensitive-data	Publicera inga känsliga uppgifter.	Publish no sensitive data.	privacy/sensitive-category privacy/criminal-offence privacy/private-sphere privacy/confidential
motala 013	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.risk-assessment	Gör en riskbedömning innan personuppgifter publiceras.	Assess the risk before personal data is published.	privacy/documentation
motala 014	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.consent-documented	Ha en rättslig grund, till exempel samtycke eller allmänt intresse.	Have a legal basis, such as consent or public interest.	privacy/consent privacy/documentation
motala 015	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.alternatives	Uteslut andra kanaler eller andra sorters innehåll först.	Rule out other channels or other kinds of content first.		alternatives
motala 016	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.data-minimisation	Ta bara med de personuppgifter som måste finnas med.	Include only the personal data that must be there.	privacy/contact-details privacy/financial-number privacy/vehicle-registration privacy/media-metadata	necessity
motala 017	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.third-country-informed	Berätta för den det gäller att uppgifterna förs över till tredje land.	Tell those concerned that the data goes to a third country.	privacy/documentation
motala 018	Riskreducerande åtgärder vid publicering av personuppgifter	channel.limited-publishers	Bara ett begränsat antal personer kan publicera.	Only a limited number of people can publish.		account
motala 019	Riskreducerande åtgärder vid publicering av personuppgifter	privacy.publisher-trained	Den som publicerar har gått kommunens utbildning i dataskydd.	Whoever publishes has done the municipality's data protection training.	privacy/documentation
motala 020	Riskreducerande åtgärder vid publicering av personuppgifter	records.retention-limit	Gallra information som är äldre än 12 månader, två gånger om året.	Cull information older than 12 months, twice a year.	privacy/retention
motala 021	Riskreducerande åtgärder vid publicering av personuppgifter	profile.strict-rules	Kontot har tydliga och strikta ordningsregler.	The account has clear and strict house rules.	profile/house-rules
motala 022	Sociala medier privat och i tjänsten	sender.official-account	Använd inte privata konton för tjänsteuppgifter.	Do not use private accounts for work.	sender/private-account
motala 023	Sociala medier privat och i tjänsten	sender.private-or-office	Det ska alltid vara tydligt om någon talar privat eller för kommunen.	It must always be clear whether somebody speaks privately or for the municipality.	sender/private-account
motala 024	Sociala medier privat och i tjänsten	sender.author-mandate	Den som använder sociala medier i tjänsten har ett uppdrag från sin chef.	Whoever uses social media at work has been asked to by the manager.		duty
motala 025	Sociala medier privat och i tjänsten	reply.private-account	Svara med verksamheten som avsändare, aldrig som privatperson.	Answer with the unit as sender, never as a private person.	sender/private-account
motala 026	Beslut om nytt konto	channel.decision	Kommunikationschefen beslutar om nya konton, som skapas centralt.	The head of communications decides on new accounts, which are made centrally.		decision
motala 027	Beslut om nytt konto	channel.eligible-unit	Bara vissa verksamheter får ha egna konton.	Only certain units may have accounts of their own.		decision
motala 028	Beslut om nytt konto	channel.plan	Kontot har ett tydligt syfte, mätbara mål och målgrupper.	The account has a clear purpose, measurable goals and target groups.		plan
motala 029	Beslut om nytt konto	channel.responsible	Minst en person är utsedd att planera, publicera, följa upp, bevaka och moderera.	At least one person is appointed to plan, publish, follow up, watch and moderate.		duty
motala 030	Beslut om nytt konto	schedule.min-posts-per-week	Publicera minst två inlägg i veckan enligt en redaktionell plan.	Publish at least two posts a week by an editorial plan.		over-time
motala 031	Beslut om nytt konto	channel.security	Använd stark autentisering, tjänsteadresser, starka lösenord och behörighetsstyrning.	Use strong authentication, work addresses, strong passwords and access control.		account
motala 032	Beslut om nytt konto	profile.listed	Kontot finns i listan på motala.se.	The account is on the list at motala.se.		list
motala 033	Information i profil	profile.sender	Skriv vilken verksamhet som står bakom kontot och att den ingår i Motala kommun.	Say which unit is behind the account and that it is part of Motala municipality.	profile/sender sender/identity
motala 034	Information i profil	profile.responsible-board	Skriv vilken nämnd som är personuppgiftsansvarig.	Say which board is the controller of personal data.	profile/responsible-board
motala 035	Information i profil	profile.public-record	Skriv att ett inlägg kan bli allmän handling.	Say that a post may become a public record.	profile/public-record
motala 036	Information i profil	profile.monitoring-hours	Skriv hur sidan bevakas.	Say how the page is watched.	profile/monitoring-hours
motala 037	Information i profil	profile.house-rules	Skriv vilka villkor som gäller för att delta.	Say on what terms people take part.	profile/house-rules
motala 038	Information i profil	profile.contact	Skriv kontaktuppgifter till verksamheten eller länka till dess webbplats.	Give the unit's contact details or link to its website.	profile/contact
motala 039	Information i profil	profile.privacy-link	Länka till informationen om personuppgifter på motala.se.	Link to the information about personal data at motala.se.	profile/privacy-link
motala 040	Information i profil	profile.logo	Visa kommunens logotyp i profilbilden.	Show the municipality's logotype in the profile picture.	sender/logo
motala 041	Information i profil	profile.cover-image	Välj en bakgrundsbild som hör till verksamheten.	Choose a background picture that belongs to the unit.		picture
motala 042	Tillgänglighet	access.emoji-replaces-word	Använd emojier för att förstärka budskapet, aldrig i stället för ord.	Use emoji to reinforce the message, never in place of words.	accessibility/emoji-substitution accessibility/emoji-clutter
motala 043	Tillgänglighet	access.hashtag-purpose	Använd hashtaggar bara där de fyller en funktion.	Use hashtags only where they serve a purpose.	accessibility/hashtag-overuse
motala 044	Tillgänglighet	access.hashtag-case	Inled varje ord i en hashtagg med stor bokstav.	Begin each word of a hashtag with a capital.	accessibility/hashtag-case
motala 045	Tillgänglighet	access.alt-text	Syntolka bilder med alt-text, eller beskriv dem i inlägget.	Describe images by alternative text, or in the post.	accessibility/alt-text-missing accessibility/alt-text-quality
motala 046	Tillgänglighet	access.image-text	Text i en bild ska också stå i inlägget.	Text in an image must also be in the post.	accessibility/image-text
motala 047	Tillgänglighet	access.video-captions	Filmer med tal har undertexter, utom direktsändningar.	Films with speech have subtitles, live broadcasts excepted.	accessibility/subtitles-missing
motala 048	Tillgänglighet	access.caption-file	Ladda upp undertexterna som en fil där kanalen tar emot det.	Upload the subtitles as a file where the channel takes one.	accessibility/subtitles-burned-in accessibility/subtitles-invalid
motala 049	Tillgänglighet	access.text-film-voice	Filmer med enbart text läses upp av en speakerröst.	Films of text alone are read by a voice.	accessibility/silent-video
motala 050	Tonalitet	style.friendly	Var vänlig i tonen.	Be friendly in tone.	reply/tone
motala 051	Tonalitet	style.personal-address	Var personlig.	Be personal.		address
motala 052	Tonalitet	style.factual	Var saklig.	Be factual.	reply/tone
motala 053	Tonalitet	style.plain-language	Skriv vardat, enkelt och begripligt.	Write carefully, simply and comprehensibly.	accessibility/plain-language
motala 054	Bevaka kommentarer	monitor.frequency	Bevaka kontot dagligen under kontorstid, oftare när det behövs.	Watch the account daily in office hours, more often when needed.		over-time
motala 055	Bevaka kommentarer	channel.deputy	Se till att kontot sköts när den ansvariga är borta.	See that the account is looked after when the person in charge is away.		duty
motala 056	Svara på kommentarer	reply.deadline	Besvara frågor snabbt.	Answer questions quickly.		no-time
motala 057	Svara på kommentarer	reply.correct	Besvara frågor korrekt och håll dig till fakta.	Answer questions correctly and keep to the facts.		facts
motala 058	Svara på kommentarer	reply.personal-address	Svara med ett personligt tilltal.	Answer in a personal way.		address
motala 059	Svara på kommentarer	reply.opinion-no-answer	Åsikter utan fråga besvaras i regel inte.	Opinions without a question are as a rule not answered.	moderation/triage
motala 060	Svara på kommentarer	reply.signature	En redaktör för kontot undertecknar svaret.	An editor of the account signs the answer.	reply/signature
motala 061	Svara på kommentarer	reply.own-area	Håll dig inom ditt ansvarsområde och ta hjälp av sakkunniga.	Keep to your own area and ask those who know.		facts
motala 062	Svara på kommentarer	reply.no-guessing	Ljug eller gissa inte.	Do not lie or guess.	reply/tone
motala 063	Svara på kommentarer	reply.tone	Bli inte upprörd eller arg.	Do not get upset or angry.	reply/tone
motala 064	Dölj eller ta bort kommentarer	moderate.profanity	Dölj eller ta bort svordomar och obscena ord.	Hide or remove swear words and obscene words.	conduct/profanity moderation/triage
motala 065	Dölj eller ta bort kommentarer	moderate.personal-attack	Dölj eller ta bort kränkningar, personangrepp och förolämpningar.	Hide or remove violations, personal attacks and insults.	conduct/personal-attack moderation/triage
motala 066	Dölj eller ta bort kommentarer	moderate.threat	Dölj eller ta bort olaga hot och uppvigling.	Hide or remove unlawful threats and sedition.	conduct/threat conduct/incitement moderation/triage	crime
motala 067	Dölj eller ta bort kommentarer	moderate.incitement	Dölj eller ta bort uppmaningar till brott.	Hide or remove calls to crime.	conduct/incitement moderation/triage	crime
motala 068	Dölj eller ta bort kommentarer	moderate.hate	Dölj eller ta bort hets mot folkgrupp.	Hide or remove agitation against a group.	conduct/hate moderation/triage	crime
motala 069	Dölj eller ta bort kommentarer	moderate.sexist-harassment	Dölj eller ta bort sexistiska yttranden och trakasserier.	Hide or remove sexist remarks and harassment.	conduct/personal-attack conduct/profanity	sexism
motala 070	Dölj eller ta bort kommentarer	moderate.violence-depiction	Dölj eller ta bort olaga våldsskildringar.	Hide or remove unlawful depictions of violence.	conduct/violence moderation/triage	picture
motala 071	Dölj eller ta bort kommentarer	moderate.pornography	Dölj eller ta bort pornografi och barnpornografi.	Hide or remove pornography and child pornography.	conduct/profanity moderation/triage	picture
motala 072	Dölj eller ta bort kommentarer	moderate.copyright	Dölj eller ta bort olovligt bruk av upphovsrättsligt skyddat material.	Hide or remove unlawful use of protected works.	conduct/copyright	comment-rights
motala 073	Dölj eller ta bort kommentarer	moderate.secrecy	Dölj eller ta bort känslig information, såsom sekretessbelagda uppgifter.	Hide or remove sensitive information, such as confidential data.	privacy/confidential
motala 074	Dölj eller ta bort kommentarer	moderate.misleading-link	Dölj eller ta bort länkar till obekräftad eller vilseledande information.	Hide or remove links to unconfirmed or misleading information.	conduct/link	misleading
motala 075	Dölj eller ta bort kommentarer	moderate.advertising	Dölj eller ta bort kommersiella budskap, reklam och spam.	Hide or remove commercial messages, advertising and spam.	moderation/triage conduct/advertising
motala 076	Dölj eller ta bort kommentarer	moderate.off-topic	Dölj eller ta bort information som styr bort diskussionen från ämnet.	Hide or remove information that leads the discussion away from its topic.		thread
motala 077	Dölj eller ta bort kommentarer	moderate.non-partner-marketing	Dölj eller ta bort marknadsföring av aktörer som kommunen inte samarbetar med.	Hide or remove marketing of those with whom the municipality does not co-operate.	conduct/advertising
motala 078	Dölj eller ta bort kommentarer	records.screenshot-before-delete	Ta en skärmdump innan du raderar.	Take a screenshot before you delete.	moderation/triage
motala 079	Dölj eller ta bort kommentarer	moderate.repeat-offender	Användare som bryter mot reglerna flera gånger kan stängas av.	Users who break the rules repeatedly may be blocked.		over-time
motala 080	Dölj eller ta bort kommentarer	moderate.police-report	Verksamheten avgör om det som bryter mot lag ska polisanmälas.	The unit decides whether breaches of the law are reported to the police.	moderation/triage
motala 081	Tävlingar i sociala medier	contest.terms-clear	Villkoren är tydliga.	The terms are clear.	contest/terms
motala 082	Tävlingar i sociala medier	contest.under-18	Tävlingen riktar sig inte till någon under 18 år.	The contest is not directed to anybody under 18.	contest/minors
motala 083	Tävlingar i sociala medier	contest.no-stake	Ingen insats krävs för att delta.	No stake is needed to take part.	contest/entry-fee
motala 084	Tävlingar i sociala medier	contest.no-cash	Kontanter får inte vara pris.	Cash must not be the prize.	contest/cash-prize
motala 085	Tävlingar i sociala medier	contest.prize-value	Vinsten är värd högst 3 % av prisbasbeloppet.	The prize is worth at most 3 % of the price base amount.	contest/prize-value
motala 086	Tävlingar i sociala medier	contest.prize-tax-notice	Deltagarna får veta i förväg om vinnaren behöver betala vinstskatt.	Those who take part are told beforehand if the winner must pay tax.	contest/tax-notice
motala 087	Tävlingar i sociala medier	contest.selection-method	Vinnaren utses genom slump eller prestation.	The winner is chosen by chance or by performance.	contest/terms
motala 088	Tävlingar i sociala medier	contest.no-tag-friends	Be ingen att tagga sina vänner.	Ask nobody to tag friends.	contest/tag-a-friend
motala 089	Tävlingar i sociala medier	contest.platform-disclaimer	Skriv att tävlingen inte är sponsrad, stödd eller administrerad av plattformen eller knuten till den.	Say that the contest is not sponsored, supported or administered by the platform or associated with it.	contest/platform-disclaimer
motala 090	Tävlingar i sociala medier	contest.platform-rules	Följ kanalens egna regler för tävlingar.	Keep to the channel's own rules for contests.	contest/platform-policy
motala 091	Informationssäkerhet	monitor.security-incident	Anmäl läckta uppgifter, hackade konton och oavsiktlig publicering.	Report leaked data, hacked accounts and accidental publication.		incident
motala 092	Diarieföring och gallring	records.culling	Hantera materialet enligt dokumenthanteringsplanen och gallringsbeslutet.	Handle the material by the records plan and the culling decision.	privacy/retention	records
motala 093	Diarieföring och gallring	records.need-not-register	Enkla frågor och kommentarer utanför kommunens ansvar behöver inte diarieföras.	Simple questions and comments outside the municipality's task need not be registered.	moderation/triage
motala 094	Diarieföring och gallring	records.must-register	Diarieför det som leder till åtgärd, är av särskilt intresse, raderas eller hör till ett ärende.	Register what leads to action, is of special interest, is deleted or belongs to a case.	moderation/triage
motala 095	Avsluta ett konto	closing.inactive	Avsluta konton som inte längre används.	Close accounts that are no longer used.		over-time
motala 096	Avsluta ett konto	closing.decision	Kommunikationschefen och verksamhetens chef beslutar om avslut.	The head of communications and the unit's head decide on closing.		decision
motala 097	Avsluta ett konto	closing.announce	Informera i kontots flöde om att det avslutas.	Tell in the account's feed that it closes.		announcement
motala 098	Avsluta ett konto	closing.reason	Skriv varför kontot avslutas.	Say why the account closes.	closing/reason
motala 099	Avsluta ett konto	closing.alternatives	Hänvisa gärna till andra kontaktvägar eller konton.	Preferably refer to other ways of contact or accounts.	closing/alternatives
motala 100	Avsluta ett konto	closing.lead-time	Informera ett par veckor före avslutet.	Tell a couple of weeks before the closing.	closing/notice-period
motala 101	Avsluta ett konto	closing.archived-first	Skicka det som ska diarieföras till registratorn.	Send what is to be registered to the registrar.		records
nykoping 001	3. Ansvarsroller	roles	Webbstrateg, social medieansvarig, kommunikatör och redaktör har var sitt ansvar.	The web strategist, social media manager, communicators and editors each have their task.		duty
nykoping 002	3.1 Stödroller	roles-support	Registratorn diarieför, verksamhetschefen utser redaktörer och dataskyddsombudet utbildar.	The registrar registers, the unit's head appoints editors and the data protection officer trains.		duty
nykoping 003	4. Ny kanal	channel.decision	Verksamhetschefen och kommunikatören beslutar tillsammans om en ny kanal.	The unit's head and the communicator decide together on a new channel.		decision
nykoping 004	4.1 Uppstartsmöte	channel.plan	Gå igenom syfte, målgrupp och planering innan kanalen startar.	Go through purpose, target group and planning before the channel starts.		plan
nykoping 005	4.2 Utbildning	privacy.publisher-trained	Redaktörer har gått utbildningen och kan dataskydd, offentlighet och sekretess.	Editors have done the training and know data protection, public access and secrecy.	privacy/documentation
nykoping 006	5. Uppdateringar	editors-publish	Redaktörer publicerar, med hjälp av kommunikatören när det behövs.	Editors publish, with the communicator's help when needed.		duty
nykoping 007	6. Bevakning	reply.simple-direct	Besvara enkla frågor direkt och skicka svårare till kommunikatören.	Answer simple questions at once and send harder ones to the communicator.	moderation/triage
nykoping 008	6. Bevakning	reply.deadline	Besvara frågor inom 24 timmar.	Answer questions within 24 hours.	reply/response-time
nykoping 009	6. Bevakning	monitor.frequency	Bevaka kanalen.	Watch the channel.		over-time
nykoping 010	6.1 Vår serviceskyldighet	reply.unanswered-question	Besvara enskildas frågor om verksamheten så snart som möjligt.	Answer people's questions about the unit as soon as possible.	moderation/triage
nykoping 011	6.2 Olämpliga inlägg	moderate.action	Dokumentera olämpliga inlägg med en skärmdump och skicka den till registratorn, radera sedan.	Document unsuitable posts by a screenshot, send it to the registrar, then delete.	moderation/triage
nykoping 012	6.2 Olämpliga inlägg	moderate.secrecy	Ta bort sekretessbelagda uppgifter.	Remove confidential data.	privacy/confidential
nykoping 013	6.2 Olämpliga inlägg	moderate.personal-attack	Ta bort förtal, personliga angrepp och förolämpningar.	Remove defamation, personal attacks and insults.	conduct/personal-attack moderation/triage
nykoping 014	6.2 Olämpliga inlägg	moderate.hate	Ta bort hets mot folkgrupp.	Remove agitation against a group.	conduct/hate moderation/triage	crime
nykoping 015	6.2 Olämpliga inlägg	moderate.sexist-harassment	Ta bort sexistiska yttranden och andra trakasserier.	Remove sexist remarks and other harassment.	conduct/personal-attack conduct/profanity	sexism
nykoping 016	6.2 Olämpliga inlägg	moderate.violence-depiction	Ta bort olovliga våldsskildringar.	Remove unlawful depictions of violence.	conduct/violence moderation/triage	picture
nykoping 017	6.2 Olämpliga inlägg	moderate.pornography	Ta bort pornografi.	Remove pornography.	conduct/profanity moderation/triage	picture
nykoping 018	6.2 Olämpliga inlägg	moderate.incitement	Ta bort uppmaningar till brott.	Remove calls to crime.	conduct/incitement moderation/triage	crime
nykoping 019	6.2 Olämpliga inlägg	moderate.copyright	Ta bort olovligt bruk av upphovsrättsligt skyddat material.	Remove unlawful use of protected works.	conduct/copyright	comment-rights
nykoping 020	6.2 Olämpliga inlägg	moderate.profanity	Ta bort svordomar och obscena ord.	Remove swear words and obscene words.	conduct/profanity moderation/triage
nykoping 021	6.2 Olämpliga inlägg	moderate.party-political	Ta bort partipolitiska budskap.	Remove party-political messages.	moderation/triage conduct/party-politics
nykoping 022	6.2 Olämpliga inlägg	moderate.advertising	Ta bort reklam för produkter och tjänster.	Remove advertising of products and services.	moderation/triage conduct/advertising
nykoping 023	6.2 Olämpliga inlägg	moderate.personal-data	Ta bort personuppgifter som strider mot dataskyddsförordningen.	Remove personal data in breach of the GDPR.	privacy/personnummer privacy/sensitive-category
nykoping 024	7. Diarieföring	records.must-register	Diarieför det som leder till åtgärd, kan bli ett ärende, hör till ett ärende, är av särskilt intresse eller innehåller sekretess.	Register what leads to action, may become a case, belongs to a case, is of special interest or is confidential.	moderation/triage
nykoping 025	7. Diarieföring	reply.political-question	Hänvisa politiska frågor till den ordinarie ärendehanteringen.	Refer political questions to the ordinary handling of cases.	reply/political-question moderation/triage
nykoping 026	7. Diarieföring	records.need-not-register	Enkla frågor som får svar och det som ligger utanför kommunens ansvar behöver inte diarieföras.	Simple questions that get an answer and what is outside the municipality's task need not be registered.	moderation/triage
nykoping 027	8. Avveckla kanal	closing.archived-first	Dokumentera och diarieför innehållet innan kanalen avvecklas.	Document and register the content before the channel is closed.		records
nykoping 028	9. Allmän handling	records.public	Inlägg och kommentarer är allmänna handlingar så snart de är publicerade.	Posts and comments are public records as soon as they are published.		records
nykoping 029	9.1 Gallring	records.culling	Bevara det som har värde och gallra resten när det är inaktuellt.	Keep what has value and cull the rest when it is out of date.		records
nykoping 030	10. Sekretessbelagd information	reply.stop-on-secrecy	Avbryt samtalet om känsliga uppgifter kommer fram, och diarieför dem.	Break off the conversation if sensitive data turns up, and register it.	moderation/triage
nykoping 031	10.1 Sekretess och tystnadsplikt	privacy.private-sphere	Röj inget om klienters, elevers eller anhörigas personliga eller ekonomiska förhållanden.	Disclose nothing about clients', pupils' or relatives' personal or economic circumstances.	privacy/private-sphere privacy/confidential
nykoping 032	10.2 Sekretess och sociala medier	privacy.secret-information	Publicera aldrig sekretessbelagd information, varken på kommunens eller egna konton.	Never publish confidential information, on the municipality's accounts or your own.	privacy/confidential
nykoping 033	11. Personuppgifter	moderate.platform-scope	Kommunen ansvarar för besökares inlägg på Facebook och bloggar, men inte på Twitter.	The municipality answers for visitors' posts on Facebook and blogs, but not on Twitter.	moderation/triage
nykoping 034	11.1 Publicering av personuppgifter	legal-basis	Ha syftet och den rättsliga grunden klara innan du publicerar personuppgifter.	Be clear about the purpose and the legal basis before you publish personal data.	privacy/documentation
nykoping 035	11.2 Samtycke till publicering av foto/film från avbildad person	privacy.consent-documented	Inhämta samtycke på blanketten ”Fotoavtal” innan du publicerar foto, film, teckning eller ljud av en person.	Get consent on the form “Fotoavtal” before you publish a photo, film, drawing or sound of a person.	privacy/consent
nykoping 036	11.2 Samtycke till publicering av foto/film från avbildad person	privacy.consent-form-kept	Spara blanketten i datumordning.	Keep the form in order of date.		records
nykoping 037	11.3 Undantag till samtycke för bilder med många personer	privacy.crowd-image-basis	Bilder av många människor kräver ingen blankett, men en rättslig grund.	Pictures of many people need no form, but a legal basis.	privacy/consent
nykoping 038	12. Yttrandefrihet	privacy.secrecy-in-private	Lämna inte heller privat ut sekretessbelagd information.	Do not give away confidential information in private either.	privacy/confidential
nykoping 039	13.1 Privat användning	sender.official-account	Uttala dig inte för kommunens räkning via ditt privata konto.	Do not speak for the municipality from your private account.	sender/private-account
nykoping 040	13.1 Privat användning	reply.signature	Läsaren ska alltid veta att det är kommunen som informerar.	The reader must always know that it is the municipality that informs.	sender/identity
nykoping 041	13.2 Användning i tjänsten	channel.officer-account	Skapa inte konton i egenskap av din tjänst utan särskilt behov.	Do not make accounts in the role of your office without special need.		decision
nykoping 042	13.2 Användning i tjänsten	channel.shared-login	Också närmaste chefen har inloggningen till ett tjänstemannakonto.	The nearest manager too has the login of an officer's account.		account
nykoping 043	14. Grafisk profil	profile.graphic-identity	Följ kommunens grafiska profil.	Follow the municipality's graphic profile.	sender/logo	picture
nykoping 044	14. Grafisk profil	profile.sender	Visa i profilen och beskrivningen att kommunen är avsändare.	Show in the profile and its description that the municipality is the sender.	profile/sender sender/identity
nykoping 045	14. Grafisk profil	profile.logo	Använd kommunens logotyp i profilen.	Use the municipality's logotype in the profile.	sender/logo
nykoping 046	14. Grafisk profil	profile.own-symbol	Den som har en egen symbol skriver att verksamheten är en del av kommunen.	Whoever has a symbol of their own says that the unit is part of the municipality.	sender/identity sender/logo
perstorp 001	Sociala medier i tjänsten	sender.office	Uppträd som anställd, inte som privatperson, när du använder sociala medier i tjänsten.	Act as an employee, not as a private person, when you use social media at work.	sender/private-account
perstorp 002	Sociala medier i tjänsten	know-the-policy	Den som använder sociala medier i tjänsten kan policyn och lagen.	Whoever uses social media at work knows the policy and the law.		duty
perstorp 003	Sociala medier utanför arbetet	privacy.secrecy-in-private	Sprid inte sekretessbelagd information, privat eller i tjänsten.	Do not spread confidential information, privately or at work.	privacy/confidential
perstorp 004	Sociala medier utanför arbetet	political.neutrality	Folkvalda klargör att åsikterna är deras egna eller partiets, inte kommunens.	Elected people make clear that opinions are their own or their party's, not the municipality's.	conduct/party-politics
perstorp 005	Sociala medier utanför arbetet	sender.official-account	Ha inte professionell kontakt med brukare eller kunder via privata konton.	Have no professional contact with clients or customers from private accounts.	sender/private-account
perstorp 006	Ansvar	sender.author-mandate	Förvaltningschefen beslutar vem som använder sociala medier i tjänsten.	The head of administration decides who uses social media at work.		decision
perstorp 007	Ansvar	channel.eligible-unit	Konton är kommunövergripande; undantag tas upp med kommunikatören.	Accounts are for the whole municipality; exceptions are taken up with the communicator.		decision
perstorp 008	Ansvar	channel.deputy	En ersättare är utsedd när den ansvariga är borta.	A deputy is appointed when the person in charge is away.		duty
perstorp 009	Ansvar	channel.shared-login	Förvaltningschefen kommer åt inloggningen.	The head of administration has access to the login.		account
perstorp 010	Generella riktlinjer	profile.organisation-account	Välj ett konto för organisation eller myndighet, inte för en privatperson.	Choose an account for an organisation or authority, not for a private person.	sender/private-account	account
perstorp 011	Generella riktlinjer	reply.deadline	Svara inom 24 timmar på kontorstid, måndag till fredag.	Answer within 24 hours in office hours, Monday to Friday.	reply/response-time
perstorp 012	Generella riktlinjer	profile.monitoring-limits	Kan ni inte svara alla dagar ska det framgå på sidan.	If you cannot answer every day, say so on the page.	profile/monitoring-hours
perstorp 013	Generella riktlinjer	reply.tone	Bemöt kritik sakligt och vänligt.	Meet criticism with facts and friendliness.	reply/tone
perstorp 014	Generella riktlinjer	monitor.brand-harm	Berätta för närmaste chefen om sådant som kan skada kommunens varumärke.	Tell the nearest manager about what may harm the municipality's name.		harm
perstorp 015	Generella riktlinjer	sender.identify-writer	Skriv ditt för- och efternamn och din titel när du uttalar dig.	Give your first name, surname and title when you speak.	sender/writer
perstorp 016	Generella riktlinjer	reply.signature	Skriv ditt för- och efternamn och din titel när du svarar.	Give your first name, surname and title when you answer.	reply/signature
perstorp 017	Generella riktlinjer	style.plain-language	Skriv enkelt, så att alla förstår.	Write simply, so that everybody understands.	accessibility/plain-language
perstorp 018	Generella riktlinjer	style.brevity	Skriv hellre kort än långt.	Write rather short than long.	accessibility/plain-language
perstorp 019	Generella riktlinjer	style.personal-address	Använd ett personligt tilltal.	Use a personal form of address.		address
perstorp 020	Generella riktlinjer	copyright.image-source	Använd bara bilder ur kommunens bildarkiv eller från en bildbyrå som kommunen abonnerar på.	Use only images from the municipality's archive or from an agency that it subscribes to.	conduct/copyright
perstorp 021	Generella riktlinjer	profile.graphic-identity	Kontot speglar kommunens grafiska profil.	The account reflects the municipality's graphic profile.	sender/logo	picture
perstorp 022	Generella riktlinjer	channel.plan	Planera närvaron: syfte och mål.	Plan your presence: purpose and goals.		plan
perstorp 023	Generella riktlinjer	monitor.frequency	Granska kontot dagligen.	Look through the account daily.		over-time
perstorp 024	Generella riktlinjer	reply.unanswered	Lämna inga inlägg obesvarade.	Leave no posts unanswered.		thread
perstorp 025	Generella riktlinjer	moderate.personal-attack	Gallra personangrepp.	Cull personal attacks.	conduct/personal-attack moderation/triage
perstorp 026	Generella riktlinjer	moderate.profanity	Gallra obscena ord.	Cull obscene words.	conduct/profanity moderation/triage
perstorp 027	Generella riktlinjer	moderate.hate	Gallra hets mot folkgrupp.	Cull agitation against a group.	conduct/hate moderation/triage	crime
perstorp 028	Generella riktlinjer	moderate.copyright	Gallra intrång i upphovsrätt.	Cull infringements of copyright.	conduct/copyright	comment-rights
perstorp 029	Generella riktlinjer	moderate.violence-depiction	Gallra våldsskildringar.	Cull depictions of violence.	conduct/violence moderation/triage	picture
perstorp 030	Generella riktlinjer	moderate.pornography	Gallra pornografi.	Cull pornography.	conduct/profanity moderation/triage	picture
perstorp 031	Generella riktlinjer	moderate.advertising	Gallra kommersiell reklam.	Cull commercial advertising.	moderation/triage conduct/advertising
perstorp 032	Generella riktlinjer	records.must-register	Diarieför det som är ett inkommet ärende och ta det vidare.	Register what is an incoming case and pass it on.	moderation/triage
perstorp 033	Generella riktlinjer	records.need-not-register	Inlägg i kronologisk ordning behöver inte diarieföras.	Posts in chronological order need not be registered.	moderation/triage
perstorp 034	Generella riktlinjer	channel.snapshot	Ta en skärmdump varje halvår och anteckna följare och inlägg.	Take a screenshot every half year and note followers and posts.		over-time
perstorp 035	Generella riktlinjer	closing.inactive	Stäng konton som är inaktiva.	Close accounts that are inactive.		over-time
perstorp 036	Allmänna handlingar	records.origin-and-time	Håll handlingar ordnade så att det syns vem som har skrivit dem och när.	Keep records so that it shows who wrote them and when.		platform-order
perstorp 037	Allmänna handlingar	records.case-fact	Registrera uppgifter som tillför ett ärende något och lägg dem i akten.	Register what adds a fact to a case and put it in the file.	moderation/triage
perstorp 038	Allmänna handlingar	profile.listed	Kontot finns i kommunens förteckning på webbplatsen.	The account is on the municipality's list on its website.		list
perstorp 039	Allmänna handlingar	reply.foreign-forum	Kommunens inlägg hos andra är också allmänna handlingar.	The municipality's posts in others' forums are public records too.		records
perstorp 040	Serviceskyldighet	reply.unanswered-question	Besvara allmänna frågor om verksamheten.	Answer general questions about the unit.	moderation/triage
perstorp 041	Serviceskyldighet	reply.forwarding-notice	Skicka vidare frågor som du inte kan besvara.	Pass on questions that you cannot answer.	moderation/triage
perstorp 042	Serviceskyldighet	reply.promptly	Besvara frågor skyndsamt.	Answer questions promptly.	reply/response-time
perstorp 043	Personuppgifter	channel.privacy-delegate	Nämnden ger en person i uppgift att bevaka personuppgifterna.	The board asks one person to watch over the personal data.		decision
perstorp 044	Personuppgifter	moderate.personal-data	Ta bort kränkande personuppgifter omedelbart, senast inom 48 timmar.	Remove violating personal data at once, within 48 hours at the latest.	moderation/triage
perstorp 045	Personuppgifter	privacy.offensive-personal-data	Publicera inga kränkande personuppgifter.	Publish no violating personal data.	privacy/sensitive-category privacy/criminal-offence privacy/private-sphere
perstorp 046	Personuppgifter	moderate.on-request	Ta bort uppgifter per omgående när någon upplever dem som kränkande.	Remove data immediately when somebody finds it violating.		request
perstorp 047	Registrering, bevarande och gallring	privacy.secret-information	Publicera inget sekretessbelagt.	Publish nothing confidential.	privacy/confidential
perstorp 048	Registrering, bevarande och gallring	moderate.secrecy	Ta hand om andras sekretessbelagda uppgifter för registrering.	Take care of others' confidential data for registration.	moderation/triage
perstorp 049	Registrering, bevarande och gallring	records.culling	Gallra bara det som är av tillfällig eller ringa betydelse, efter beslut.	Cull only what is of temporary or minor importance, by decision.		records
perstorp 050	Registrering, bevarande och gallring	channel.snapshot-pdf	Spara startsidan som pdf varje halvår och inför stora ändringar.	Save the start page as PDF every half year and before large changes.		over-time
perstorp 051	Registrering, bevarande och gallring	closing.archived-first	Arkivera sidan.	Archive the page.		records
perstorp 052	Elektroniska anslags/informationstavlor	profile.sender-law	Berätta vem som tillhandahåller tjänsten.	Tell who provides the service.	profile/sender
perstorp 053	Elektroniska anslags/informationstavlor	profile.audience-reach	Berätta att meddelanden blir tillgängliga för andra, och för hur många.	Tell that messages become available to others, and to how many.	profile/audience
perstorp 054	Elektroniska anslags/informationstavlor	monitor.watch	Håll uppsikt över insända meddelanden.	Keep watch over messages sent in.		duty
perstorp 055	Elektroniska anslags/informationstavlor	moderate.incitement	Ta bort uppvigling.	Remove sedition.	conduct/incitement moderation/triage	crime
perstorp 056	Elektroniska anslags/informationstavlor	moderate.crimes	Ta bort hets mot folkgrupp, barnpornografi, olaga våldsskildring och upphovsrättsintrång.	Remove agitation against a group, child pornography, unlawful depictions of violence and infringements of copyright.	moderation/triage conduct/hate conduct/violence	crime
perstorp 057	Informationsplikt	profile.sender	Informera om att kommunen eller en verksamhet står bakom sidan.	Tell that the municipality or a unit of it is behind the page.	profile/sender sender/identity
perstorp 058	Informationsplikt	profile.purpose	Informera om syftet med sidan.	Tell the purpose of the page.	profile/purpose
perstorp 059	Informationsplikt	profile.welcome-topics	Informera om vilka frågor och synpunkter som är välkomna.	Tell which questions and views are welcome.	profile/welcome-topics
perstorp 060	Informationsplikt	profile.public-record	Informera om att inlägg blir tillgängliga och är allmänna handlingar.	Tell that posts become available and are public records.	profile/public-record
perstorp 061	Informationsplikt	profile.retention	Informera om rutinerna för gallring och bevarande.	Tell the routines for culling and keeping.	profile/retention
perstorp 062	Informationsplikt	profile.monitoring-hours	Informera om hur ofta, vilka dagar och tider sidan bevakas.	Tell how often, on which days and at what hours the page is watched.	profile/monitoring-hours
perstorp 063	Informationsplikt	profile.response-time	Informera om hur snabbt man kan räkna med svar.	Tell how soon an answer can be expected.	profile/response-time
perstorp 064	Informationsplikt	profile.editors	Informera om vilka som skriver: namn, befattning, e-post eller telefon.	Tell who writes: name, title, e-mail or telephone.	profile/editors
perstorp 065	Informationsplikt	profile.contact	Informera om kommunens besöksadress, postadress, e-post, webbadress och telefonnummer.	Tell the municipality's visiting and postal address, e-mail, website and telephone number.	profile/contact
perstorp 066	Informationsplikt	profile.offensive-data-notice	Informera om att kränkande personuppgifter inte får förekomma och tas bort.	Tell that violating personal data is not allowed and is removed.	profile/offensive-data
perstorp 067	Informationsplikt	profile.illegal-content-notice	Informera om att lagbrott, som hets mot folkgrupp och uppvigling, tas bort.	Tell that breaches of the law, such as agitation against a group and sedition, are removed.	profile/illegal-content
perstorp 068	Informationsplikt	profile.individual-case-notice	Informera om att enskilda ärenden inte hanteras på sidan, och vart man vänder sig.	Tell that individual cases are not handled on the page, and where to turn.	profile/individual-cases
perstorp 069	Informationsplikt	privacy.individual-case	Hantera inte enskildas ärenden i det sociala mediet.	Do not handle people's cases in social media.	conduct/individual-case
perstorp 070	Definitioner sociala medier (ett urval)	platform.text-length	En tweet har högst 140 tecken.	A tweet has at most 140 characters.	channel/length
sollentuna 001	§ 2 Krav för att närvara i sociala medier	channel.plan	Ange syfte, ansvarig nämnd, målgrupper och ansvariga medarbetare i ett dokument innan ni börjar.	State purpose, responsible board, target groups and people in charge in a document before you begin.		plan
sollentuna 002	§ 3 Närvaro i eget forum	profile.purpose	Ange syftet med forumet.	State the purpose of the forum.	profile/purpose
sollentuna 003	§ 3 Närvaro i eget forum	profile.responsible-board	Ange vilken nämnd som är ansvarig.	State which board is responsible.	profile/responsible-board
sollentuna 004	§ 3 Närvaro i eget forum	profile.sender	Visa tydligt att det är kommunen som deltar.	Show clearly that it is the municipality that takes part.	profile/sender sender/identity
sollentuna 005	§ 3 Närvaro i eget forum	profile.graphic-identity	Följ kommunens grafiska program så långt som möjligt.	Follow the municipality's graphic programme as far as possible.	sender/logo	picture
sollentuna 006	§ 3 Närvaro i eget forum	monitor.frequency	Var närvarande varje vardag.	Be present every weekday.		over-time
sollentuna 007	§ 3 Närvaro i eget forum	style.correct	Var korrekt och aktuell.	Be correct and current.	conduct/past-date	facts
sollentuna 008	§ 3 Närvaro i eget forum	style.plain-language	Var begriplig.	Be comprehensible.	accessibility/plain-language
sollentuna 009	§ 3 Närvaro i eget forum	continuity	Var engagerad och stå för kontinuitet.	Be engaged and keep at it.		over-time
sollentuna 010	§ 3 Närvaro i eget forum	profile.house-rules	Ange spelregler, hur frågor hanteras och vad som inte får förekomma.	State the rules, how questions are handled and what is not allowed.	profile/house-rules
sollentuna 011	§ 4 Hantera information, synpunkter, inlägg och frågor	channel.responsible	En utsedd medarbetare ansvarar för kontot och håller det uppdaterat.	An appointed employee answers for the account and keeps it up to date.		duty
sollentuna 012	§ 4 Hantera information, synpunkter, inlägg och frågor	privacy.individual-case	Handlägg inte enskilda ärenden och meddela inga beslut om enskilda.	Handle no individual cases and announce no decisions about individuals.	conduct/individual-case
sollentuna 013	§ 4 Hantera information, synpunkter, inlägg och frågor	moderate.personal-data-law	Ta bort känsliga personuppgifter.	Remove sensitive personal data.	privacy/sensitive-category
sollentuna 014	§ 4 Hantera information, synpunkter, inlägg och frågor	moderate.secrecy	Ta bort information som omfattas av sekretess.	Remove confidential information.	privacy/confidential
sollentuna 015	§ 4 Hantera information, synpunkter, inlägg och frågor	moderate.other-crime	Ta bort annat som strider mot lag.	Remove whatever else is against the law.	moderation/triage	crime
sollentuna 016	§ 4 Hantera information, synpunkter, inlägg och frågor	monitor.forward-views	Skicka vidare viktiga synpunkter till rätt nämnd.	Pass on important views to the right board.	moderation/triage
sollentuna 017	§ 4 Hantera information, synpunkter, inlägg och frågor	reply.own-answers	Besvara frågor inom de rekommenderade svarstiderna.	Answer questions within the recommended times.	reply/response-time
sollentuna 018	§ 4 Hantera information, synpunkter, inlägg och frågor	reply.forwarding-notice	Skicka vidare frågor som kräver särskild kompetens och meddela den som frågade.	Pass on questions that need special skill and tell whoever asked.	moderation/triage
sollentuna 019	§ 4 Hantera information, synpunkter, inlägg och frågor	relevant-law-info	Se till att det sociala mediet innehåller den information som lagen kräver.	See that the social medium holds the information that the law demands.		duty
sollentuna 020	§ 5 Rekommenderade svarstider	reply.deadline	Svara inom en arbetsdag på Facebook och bloggar, inom fyra timmar på Twitter på vardagar.	Answer within one working day on Facebook and blogs, within four hours on Twitter on weekdays.	reply/response-time
sollentuna 021	§ 6 Bemötande och tilltal	style.personal-address	Använd en personlig och något ledigare ton.	Use a personal and somewhat freer tone.		address
sollentuna 022	§ 6 Bemötande och tilltal	reply.tone	Svara alltid i trevlig och positiv ton, även när inlägget är osympatiskt.	Always answer in a pleasant and positive tone, even when the post is not.	reply/tone
sollentuna 023	§ 6 Bemötande och tilltal	reply.opinion-no-answer	Alla inlägg behöver inte bemötas.	Not every post needs an answer.	moderation/triage
sollentuna 024	§ 6 Bemötande och tilltal	other-guidelines	Följ styrdokumenten för extern kommunikation.	Follow the documents on external communication.		other-document
sollentuna 025	§ 7 Roller och ansvar	board-answers	Nämnden ansvarar för innehållet.	The board answers for the content.		duty
sollentuna 026	§ 7 Roller och ansvar	channel.decision	Verksamhetens chef beslutar vem som startar, administrerar och deltar.	The unit's head decides who starts, administers and takes part.		decision
sollentuna 027	§ 7 Roller och ansvar	profile.listed	Kontot finns i kommunens förteckning.	The account is on the municipality's list.		list
sollentuna 028	§ 7 Roller och ansvar	channel.shared-login	Inloggningen finns tillgänglig för flera kollegor.	The login is available to several colleagues.		account
sollentuna 029	§ 7 Roller och ansvar	closing.decision	Chefen beslutar om avslut och underrättar nämnden.	The head decides on closing and tells the board.		decision
sollentuna 030	§ 7 Roller och ansvar	closing.announce	Informera i mediet innan kontot stängs.	Tell in the medium before the account is closed.	closing/notice-period	announcement
sollentuna 031	§ 7 Roller och ansvar	closing.thanks	Tacka för engagemanget.	Thank for the engagement.	closing/thanks
sollentuna 032	§ 7 Roller och ansvar	moderate.personal-data	Rätta, blockera eller ta bort personuppgifter snarast när den registrerade begär det.	Correct, block or erase personal data promptly when the person concerned asks.		request
sollentuna 033	§ 7 Roller och ansvar	law-information	Lämna den information som anvisningarna kräver.	Give the information that the instructions demand.		other-document
sollentuna 034	§ 8 Dokumenthantering	records.handling	Registrera, bevara och gallra enligt reglerna för dokumenthantering.	Register, keep and cull by the rules for records.		other-document
sollentuna 035	§ 8 Dokumenthantering	content.no-documents	Publicera inga dokument i externa forum utan länka till kommunens webbplats.	Publish no documents in external forums but link to the municipality's website.	conduct/document
sollentuna 036	§ 8 Dokumenthantering	channel.records-plan	Dokumenthanteringsplanen nämner kontot och säger vad som bevaras och gallras.	The records plan names the account and says what is kept and culled.		plan
sollentuna 037	§ 9 Närvaro i andras forum	reply.foreign-forum	Företräd i regel inte kommunen i andras forum; förankra annars hos närmaste chefen.	As a rule do not represent the municipality in others' forums; otherwise ask the nearest manager.		elsewhere
sollentuna 038	§ 10 Användning av sociala medier vid kris	crisis.exempt	När krisledningen är aktiverad gäller inte reglerna i det som rör krisen.	When crisis management is active the rules do not apply to what concerns the crisis.		crisis
tyreso 001	1 Riktlinjer för användning av sociala medier	records.public	Hantera sociala medier enligt offentlighetsprincipen och reglerna om arkiv.	Handle social media by the principle of public access and the rules on archives.		records
tyreso 002	1 Riktlinjer för användning av sociala medier	channel.review	Se över bilaga 2 minst en gång om året.	Review appendix 2 at least once a year.		over-time
tyreso 003	Punkt 1.1	sender.author-mandate	Förvaltningschefen beslutar vilka verktyg som används och vem som får representera.	The head of administration decides which tools are used and who represents.		decision
tyreso 004	Punkt 1.2	channel.decision	Samråd med informationsenheten innan ett nytt forum startar.	Consult the information unit before a new forum starts.		decision
tyreso 005	Punkt 1.3	profile.listed	Anmäl kanalen, som förtecknas på tyreso.se.	Report the channel, which is listed at tyreso.se.		list
tyreso 006	Punkt 1.3	channel.records-plan	Förteckningen över kanaler diarieförs.	The list of channels is registered.		records
tyreso 007	Punkt 1.4	profile.purpose	Ange tydligt syftet med närvaron.	State clearly the purpose of the presence.	profile/purpose
tyreso 008	Punkt 1.5	closing.inactive	Aktivera eller avsluta kanaler som inte uppdateras.	Revive or close channels that are not updated.		over-time
tyreso 009	Punkt 1.5	closing.decision	Avsluta i samråd med informationsenheten.	Close after consulting the information unit.		decision
tyreso 010	Punkt 1.6	records.culling	Inlägg och kommentarer får gallras fortlöpande.	Posts and comments may be culled continuously.		records
tyreso 011	Punkt 1.6	channel.snapshot	Ta en skärmdump varje halvår och vid stora förändringar.	Take a screenshot every half year and at large changes.		over-time
tyreso 012	Punkt 1.7	privacy.secret-information	Publicera inga sekretessbelagda uppgifter.	Publish no confidential data.	privacy/confidential
tyreso 013	Punkt 1.8	work-hours	Förvaltningschefen beslutar om användning på arbetstid.	The head of administration decides on use in working hours.		decision
tyreso 014	2 Upphovsrätt	copyright.image-source	Ladda bara upp bilder som kommunen har upphovsrätt till eller tillstånd för.	Upload only images that the municipality owns or has permission for.	conduct/copyright
tyreso 015	2 Upphovsrätt	copyright.quoted-text	Ladda bara upp texter som kommunen har upphovsrätt till eller författarens godkännande för.	Upload only texts that the municipality owns or whose author has agreed.	conduct/copyright
tyreso 016	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.personal-attack	Radera personangrepp.	Delete personal attacks.	conduct/personal-attack moderation/triage
tyreso 017	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.profanity	Radera svordomar och obscena ord.	Delete swear words and obscene words.	conduct/profanity moderation/triage
tyreso 018	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.advertising	Radera kommersiella budskap och reklam.	Delete commercial messages and advertising.	moderation/triage conduct/advertising
tyreso 019	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.hate	Radera hets mot folkgrupp.	Delete agitation against a group.	conduct/hate moderation/triage	crime
tyreso 020	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.copyright	Radera intrång i upphovsrätt.	Delete infringements of copyright.	conduct/copyright	comment-rights
tyreso 021	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.violence-depiction	Radera våldsskildringar.	Delete depictions of violence.	conduct/violence moderation/triage	picture
tyreso 022	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.pornography	Radera pornografi.	Delete pornography.	conduct/profanity moderation/triage	picture
tyreso 023	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.incitement	Radera uppmaningar till brott.	Delete calls to crime.	conduct/incitement moderation/triage	crime
tyreso 024	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.other-crime	Radera annat som strider mot lag.	Delete whatever else is against the law.		crime
tyreso 025	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.police-report	Anmäl inlägget vid behov.	Report the post where needed.	moderation/triage
tyreso 026	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.action	Hantera det raderade som allmän handling och diarieför det.	Handle what is deleted as a public record and register it.	moderation/triage
tyreso 027	3 Hantering av inkomna synpunkter, frågor och kommentarer	moderate.personal-data	Låt inga kränkande personuppgifter ligga kvar; kommunen kan bli skadeståndsskyldig.	Leave no violating personal data; the municipality may be liable.	privacy/personnummer privacy/sensitive-category
tyreso 028	3 Hantering av inkomna synpunkter, frågor och kommentarer	monitor.frequency	Bevaka inläggen på sidan.	Watch the posts on the page.		over-time
tyreso 029	3 Hantering av inkomna synpunkter, frågor och kommentarer	channel.deputy	Utse en ersättare vid frånvaro.	Appoint a deputy when away.		duty
tyreso 030	Punkt 3.1	reply.deadline	Svara snabbt.	Answer quickly.		no-time
tyreso 031	Punkt 3.1	style.personal-address	Svara gärna med ett personligt tilltal.	Preferably answer in a personal way.		address
tyreso 032	Punkt 3.1	style.factual	Skriv sakligt och med fakta.	Write factually and with facts.	reply/tone
tyreso 033	Punkt 3.1	sender.identify-writer	Visa tydligt att du skriver i tjänsten.	Show clearly that you write as part of your work.	sender/writer
tyreso 034	Punkt 3.1	reply.signature	Visa tydligt att svaret ges i tjänsten.	Show clearly that the answer is given as part of your work.	sender/writer sender/private-account
tyreso 035	Punkt 3.1	sender.official-account	Skriv personliga ställningstaganden från din privata profil.	Write personal standpoints from your private profile.	sender/private-account
tyreso 036	Punkt 3.1	political.neutrality	Ta inte personlig ställning i kommunens namn.	Take no personal stand in the municipality's name.	conduct/party-politics
tyreso 037	Punkt 3.2	reply.short-with-link	Svara kort och länka till tyreso.se.	Answer briefly and link to tyreso.se.		advice
tyreso 038	Punkt 3.2	reply.political-question	Hänvisa politiska frågor till partierna eller Frågepanelen.	Refer political questions to the parties or Frågepanelen.	reply/political-question moderation/triage
tyreso 039	Punkt 3.3	records.need-not-register	Kommentarer på ett publikt forum behöver inte diarieföras.	Comments in a public forum need not be registered.	moderation/triage
tyreso 040	Punkt 3.3	records.direct-message	Meddelanden till en tjänsteman hanteras av mottagaren.	Messages to an officer are handled by the recipient.		duty
tyreso 041	Punkt 3.4	records.must-register	För frågor och synpunkter vidare till rätt instans för diarieföring.	Pass on questions and views to the right office for registration.	moderation/triage
tyreso 042	Punkt 3.4	monitor.forward-views	Mottagande förvaltning ansvarar för hanteringen.	The administration that receives it handles it.		duty
tyreso 043	Bilaga 1 Flödesschema för hantering av kommentarer, synpunkter och frågor	triage.visible	Det som inte är synligt för allmänheten hanteras som en inkommen elektronisk handling.	What the public cannot see is handled as an incoming electronic record.		records
tyreso 044	Bilaga 1 Flödesschema för hantering av kommentarer, synpunkter och frågor	records.reason-on-removal	Diarieför det som tas bort, med motivering.	Register what is removed, with the reason.	moderation/triage
tyreso 045	Bilaga 1 Flödesschema för hantering av kommentarer, synpunkter och frågor	triage.answer-or-forward	Besvara, helst med hänvisning till annat medium, eller vidarebefordra till den som är bättre lämpad.	Answer, preferably by reference to another medium, or pass on to somebody better suited.	moderation/triage
tyreso 046	Bilaga 2 Bloggar	blog-approval	Bloggar i tjänsten godkänns av förvaltningschefen och anmäls.	Blogs at work are approved by the head of administration and reported.		decision
tyreso 047	Bilaga 2 Facebook	content.link-to-own-site	Länka till mer information på tyreso.se.	Link to more information at tyreso.se.		advice
tyreso 048	Bilaga 2 Facebook	content.relevance	Inläggen ska vara relevanta.	Posts shall be relevant.		relevance
tyreso 049	Bilaga 2 Facebook	schedule.max-posts	Uppdatera kontinuerligt men inte för ofta.	Update continuously but not too often.		over-time
tyreso 050	Bilaga 2 Facebook	channel.no-facebook-group	Administrera inte grupper på Facebook.	Administer no groups on Facebook.		account
tyreso 051	Bilaga 2 Facebook	facebook-removal	Radera personangrepp, reklam, hets mot folkgrupp och intrång i upphovsrätt, och anmäl till Facebook vid behov.	Delete personal attacks, advertising, agitation against a group and infringements of copyright, and report to Facebook where needed.	moderation/triage
tyreso 052	Bilaga 2 LinkedIn	linkedin-hours	Förvaltningschefen beslutar om nätverkande på arbetstid.	The head of administration decides on networking in working hours.		decision
tyreso 053	Bilaga 2 Twitter	platform.text-length	En tweet har högst 140 tecken.	A tweet has at most 140 characters.	channel/length
tyreso 054	Bilaga 2 Twitter	moderate.platform-scope	Kommunen svarar inte för andras inlägg på Twitter.	The municipality does not answer for others' posts on Twitter.	moderation/triage
tyreso 055	Bilaga 2 Wikipedia	wikipedia	Informationsenheten håller uppgifterna om Tyresö aktuella.	The information unit keeps the facts about Tyresö current.		duty
"""#
