// Generated from Fixtures/Data/channel-limits.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What the channels take at most, with source and date; licence as postlint itself.
  /// Columns: channel and what is limited; the limit; how it is counted (see CharacterUnit, or files, tags, links); severity
  /// of what is over it: error only where the channel's own documentation or code was read, warning where several others
  /// agree, info where one says so or nobody; date of the source; the source in Swedish and in English, parted by a bar; a lower
  /// limit that publishing tools or older apps have, and its severity.
  package static var channelLimits: SortedTable { SortedTable(channelLimitsText) }
}

private let channelLimitsText: StaticString = #"""
bluesky alt	2000	graphemes	warning	2026-11	Blueskys app (social-app)|Bluesky's app (social-app)
bluesky bio	256	graphemes	warning	2026-11	Blueskys lexikon app.bsky.actor.profile|Bluesky's lexicon app.bsky.actor.profile
bluesky images	10	files	warning	2026-11	Blueskys lexikon för bilder|Bluesky's lexicon of images	4	info
bluesky post	300	graphemes	error	2026-11	Blueskys lexikon app.bsky.feed.post|Bluesky's lexicon app.bsky.feed.post
bluesky post-bytes	3000	bytes	error	2026-11	Blueskys lexikon app.bsky.feed.post|Bluesky's lexicon app.bsky.feed.post
bluesky reply	300	graphemes	error	2026-11	Blueskys lexikon app.bsky.feed.post|Bluesky's lexicon app.bsky.feed.post
bluesky tag	64	graphemes	warning	2026-11	Blueskys lexikon app.bsky.richtext.facet|Bluesky's lexicon app.bsky.richtext.facet
bluesky videos	1	files	warning	2026-11	Blueskys lexikon app.bsky.embed.video|Bluesky's lexicon app.bsky.embed.video
facebook bio	101	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
facebook post	63206	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
facebook reply	8000	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
instagram alt	1000	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
instagram bio	150	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
instagram hashtags	5	tags	warning	2025-12	Instagrams besked i december 2025, infört stegvis|Instagram's announcement of December 2025, introduced step by step
instagram images	20	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools	10	info
instagram post	2200	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
instagram reply	2200	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
linkedin alt	4086	characters	info	2025-05	uppgift från en leverantör av publiceringsverktyg|as one maker of publishing tools states
linkedin bio	2000	characters	warning	2026-11	uppgift från en leverantör av publiceringsverktyg|as one maker of publishing tools states
linkedin images	20	files	info	2026-11	egen iakttagelse, ingen publicerad källa|our own observation, no published source
linkedin post	3000	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
linkedin reply	1250	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
mastodon alt	1500	characters	warning	2026-11	Mastodons källkod, MediaAttachment|Mastodon's source code, MediaAttachment
mastodon bio	500	mastodon	warning	2026-11	Mastodons källkod, NoteLengthValidator|Mastodon's source code, NoteLengthValidator
mastodon images	4	files	warning	2026-11	Mastodons källkod, PostStatusService|Mastodon's source code, PostStatusService
mastodon post	500	mastodon	error	2026-11	Mastodons källkod, StatusLengthValidator|Mastodon's source code, StatusLengthValidator
mastodon reply	500	mastodon	error	2026-11	Mastodons källkod, StatusLengthValidator|Mastodon's source code, StatusLengthValidator
mastodon videos	1	files	warning	2026-11	Mastodons källkod, PostStatusService|Mastodon's source code, PostStatusService
pinterest alt	500	characters	warning	2025-12	Pinterests API-beskrivning (OpenAPI 5.23.0)|Pinterest's API description (OpenAPI 5.23.0)
pinterest post	800	characters	error	2025-12	Pinterests API-beskrivning (OpenAPI 5.23.0)|Pinterest's API description (OpenAPI 5.23.0)
snapchat images	1	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
snapchat post	160	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
snapchat videos	1	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
threads alt	1000	characters	info	2026-11	uppgift från en leverantör; Meta anger ingen gräns|as one maker of tools states; Meta gives no limit
threads hashtags	1	tags	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
threads images	20	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
threads links	5	links	warning	2026-07	Metas dokumentation av Threads API, gäller från 2025-12-22|Meta's documentation of the Threads API, in force since 2025-12-22
threads post	500	threads	error	2026-04	Metas dokumentation av Threads API|Meta's documentation of the Threads API
threads reply	500	threads	error	2026-04	Metas dokumentation av Threads API|Meta's documentation of the Threads API
tiktok alt	300	characters	info	2025-05	accessible-social.com och en leverantör av publiceringsverktyg|accessible-social.com and one maker of publishing tools
tiktok bio	80	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
tiktok hashtags	5	tags	warning	2025-08	pressuppgifter sedan augusti 2025, inget officiellt besked|press reports since August 2025, no official notice
tiktok images	35	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
tiktok post	4000	utf16	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools	2200	warning
tiktok reply	150	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
tiktok videos	1	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
x alt	1000	characters	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
x bio	160	characters	warning	2026-11	uppgift från en leverantör av publiceringsverktyg|as one maker of publishing tools states
x images	4	files	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
x post	280	weighted	error	2026-11	twitter-text v3 (X:s egen räknare)|twitter-text v3 (X's own counter)
x reply	280	weighted	error	2026-11	twitter-text v3 (X:s egen räknare)|twitter-text v3 (X's own counter)
youtube bio	1000	characters	warning	2026-11	uppgift från en leverantör av publiceringsverktyg|as one maker of publishing tools states
youtube hashtags	60	tags	warning	2026-11	YouTubes hjälpsidor, återgivna av flera; äldre sidor säger 15|YouTube's help pages, as quoted by several; older pages say 15
youtube post	5000	utf16	warning	2026-11	flera leverantörer av publiceringsverktyg|several makers of publishing tools
youtube reply	10000	characters	info	2026-11	uppgift från en leverantör av publiceringsverktyg|as one maker of publishing tools states
youtube videos	1	files	warning	2026-11	en uppladdning är en film|an upload is one film
"""#
