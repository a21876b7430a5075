// Generated from Fixtures/Data/affiliate-hosts.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Hosts of affiliate networks: whoever placed the link is paid for purchases; own list, licence as postlint itself.
  /// Hosts below a host count too. Columns: host in lower case without www., name of the network.
  package static var affiliateHosts: SortedTable { SortedTable(affiliateHostsText) }
}

private let affiliateHostsText: StaticString = #"""
adrecord.com	Adrecord
adservice.com	Adservice
adtr.co	Adtraction
adtraction.com	Adtraction
adtraction.net	Adtraction
amzn.to	Amazon Associates
anrdoezrs.net	CJ
apprl.com	Apprl
avantlink.com	AvantLink
awin1.com	Awin
click.linksynergy.com	Rakuten
daisycon.com	Daisycon
dpbolvw.net	CJ
go.skimresources.com	Skimlinks
impact.com	impact.com
jdoqocy.com	CJ
kqzyfj.com	CJ
liketoknow.it	LTK
linksynergy.com	Rakuten
ltk.app.link	LTK
partner-ads.com	Partner-ads
pxf.io	impact.com
rstyle.me	rewardStyle
s.click.aliexpress.com	AliExpress
shareasale.com	ShareASale
shopstyle.it	ShopStyle
sjv.io	impact.com
skimlinks.com	Skimlinks
tkqlhce.com	CJ
tradedoubler.com	Tradedoubler
webgains.com	Webgains
zanox.com	Awin
zenaps.com	Awin
"""#
