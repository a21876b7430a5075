// Generated from Fixtures/Data/file-sharing.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Sites where anybody can put documents and hand them out by a link; own list, licence as postlint itself.
  /// Hosts below a host count too. Paths: what an address must go on with, where the site holds other things than documents
  /// (forms, sites, calendars); empty for any. Columns: host in lower case without www., name of the service, paths.
  package static var fileSharing: SortedTable { SortedTable(fileSharingText) }
}

private let fileSharingText: StaticString = #"""
1drv.ms	OneDrive
4shared.com	4shared
academia.edu	Academia.edu
acrobat.adobe.com	Adobe Acrobat
anyflip.com	AnyFlip
app.box.com	Box	s file folder v
box.com	Box	s file folder v shared
box.net	Box
calameo.com	Calaméo
canva.com	Canva	design
db.tt	Dropbox
disk.yandex.com	Yandex Disk
disk.yandex.ru	Yandex Disk
docdro.id	DocDroid
docdroid.com	DocDroid
docdroid.net	DocDroid
docs.google.com	Google Dokument	document spreadsheets presentation drawings file viewer gview open a/
docsend.com	DocSend
documentcloud.adobe.com	Adobe Acrobat
drive.google.com	Google Drive
drive.proton.me	Proton Drive
dropbox.com	Dropbox	s scl sh l paper t u home
dropboxusercontent.com	Dropbox
dropmefiles.com	DropMeFiles
easytransfer.se	EasyTransfer
egnyte.com	Egnyte
fex.net	FEX
file.io	file.io
filebin.net	Filebin
filemail.com	Filemail
files.fm	Files.fm
fliphtml5.com	FlipHTML5
flippingbook.com	FlippingBook
flipsnack.com	Flipsnack
fromsmash.com	Smash
gofile.io	Gofile
heyzine.com	Heyzine
hightail.com	Hightail
icloud.com	iCloud Drive	iclouddrive attachment pages keynote numbers
indd.adobe.com	Adobe InDesign
issuu.com	Issuu
joomag.com	Joomag
jotta.cloud	Jottacloud
jottacloud.com	Jottacloud
krakenfiles.com	KrakenFiles
mediafire.com	MediaFire
mega.io	MEGA
mega.nz	MEGA	file folder #
onedrive.com	OneDrive
onedrive.live.com	OneDrive
online.fliphtml5.com	FlipHTML5
paperturn-view.com	Paperturn
paperturn.com	Paperturn
pcloud.com	pCloud
pdfhost.io	PDF Host
pixeldrain.com	Pixeldrain
prezi.com	Prezi	view p v i
pubhtml5.com	PubHTML5
publitas.com	Publitas
scribd.com	Scribd
send.tresorit.com	Tresorit
sendgb.com	SendGB
sendspace.com	SendSpace
sharefile.com	ShareFile
sharepoint.com	SharePoint
simplebooklet.com	Simplebooklet
slides.com	Slides
slideshare.net	SlideShare
sprend.com	Sprend
sprend.se	Sprend
sway.cloud.microsoft	Sway
sway.com	Sway
sway.office.com	Sway
swisstransfer.com	SwissTransfer
sync.com	Sync	dl
terabox.com	TeraBox
transfer.pcloud.com	pCloud
transfernow.net	TransferNow
transferxl.com	TransferXL
tresorit.com	Tresorit
uploadfiles.io	UploadFiles
we.tl	WeTransfer
wetransfer.com	WeTransfer
workdrive.zoho.com	Zoho WorkDrive
yumpu.com	Yumpu
"""#
