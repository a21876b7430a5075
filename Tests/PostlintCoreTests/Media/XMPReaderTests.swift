import PostlintTestSupport
import Testing

@testable import PostlintCore

/// XMP in the forms that programs write it in.
@Suite struct XMPReaderTests {
  static let namespaces = """
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
    xmlns:exif="http://ns.adobe.com/exif/1.0/" \
    xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" \
    xmlns:exifEX="http://cipa.jp/exif/1.0/" \
    xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" \
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    """

  /// A property, or attributes, in the way of a packet.
  static func packet(_ properties: String, attributes: String = "") -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \(namespaces)>
    <rdf:Description rdf:about="" \(attributes)>
    \(properties)
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>
    """
  }

  private func read(_ packet: String) -> MediaContents { read(Array(packet.utf8)) }

  private func read(_ bytes: [UInt8]) -> MediaContents {
    var contents = MediaContents(format: .jpeg)
    XMPReader.read(bytes, into: &contents)
    return contents
  }

  static let twoLanguages = """
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
      <rdf:li xml:lang="x-default">A jetty.</rdf:li>
      <rdf:li xml:lang="sv-SE">En brygga.</rdf:li>
      <rdf:li xml:lang="fi">Laituri.</rdf:li>
    </rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
    """

  @Test func `the text in the reader's language, else the default`() {
    let contents = read(Self.packet(Self.twoLanguages))
    #expect(contents.altText(in: .swedish) == "En brygga.")
    #expect(contents.altText(in: .english) == "A jetty.")
    #expect(contents.texts(.altText).count == 3)
  }

  @Test func `any language is better than none`() {
    let contents = read(
      Self.packet(
        """
        <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
        <rdf:li xml:lang="fi">Laituri.</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
        """))
    #expect(contents.altText(in: .swedish) == "Laituri.")
  }

  @Test func `the long description stands in for a short one`() {
    let long = "<Iptc4xmpCore:ExtDescrAccessibility>Lång.</Iptc4xmpCore:ExtDescrAccessibility>"
    #expect(read(Self.packet(long)).altText(in: .swedish) == "Lång.")
    #expect(read(Self.packet(long + Self.twoLanguages)).altText(in: .swedish) == "En brygga.")
  }

  @Test func `properties as attributes`() {
    let contents = read(
      Self.packet(
        "",
        attributes: """
          photoshop:Credit="Kim &amp; Co" aux:SerialNumber='12-3' exif:GPSLatitude="58,32.226N" \
          exif:GPSLongitude="15,2.184E" exifEX:CameraOwnerName="Eva &#x54;est"
          """))
    #expect(contents.credit(in: .swedish) == "Kim & Co")
    #expect(contents.serialNumbers == ["12-3"])
    #expect(contents.cameraOwners == ["Eva Test"])
    #expect(contents.locations == [.xmp])
  }

  @Test func `a list is a text for each item`() {
    let contents = read(
      Self.packet(
        """
        <dc:creator><rdf:Seq> <rdf:li>Kim Test</rdf:li> <rdf:li> Eva Test </rdf:li> <rdf:li/>
        </rdf:Seq></dc:creator>
        """))
    #expect(contents.creators == ["Kim Test", "Eva Test"])
  }

  @Test func `prefixes are the file's own choice`() {
    let contents = read(
      """
      <a:xmpmeta xmlns:a="adobe:ns:meta/">
      <b:RDF xmlns:b="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <b:Description xmlns:c="http://ns.adobe.com/exif/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <c:GPSLatitude>58,32.2N</c:GPSLatitude><c:GPSLongitude>15,2.1E</c:GPSLongitude>
      <d:description><b:Alt><b:li xml:lang="sv">Text</b:li></b:Alt></d:description>
      </b:Description></b:RDF></a:xmpmeta>
      """)
    #expect(contents.locations == [.xmp])
    #expect(contents.description(in: .swedish) == "Text")
  }

  @Test func `another namespace is another property`() {
    let contents = read(
      Self.packet(
        "<q:creator xmlns:q='http://example.com/'>Kim</q:creator><nobody:creator>Kim</nobody:creator>"
      ))
    #expect(contents.statements.isEmpty)
  }

  /// The prefix `dc` means something else inside the element, and Dublin Core again after it.
  @Test func `a prefix belongs to its element`() {
    let contents = read(
      Self.packet(
        """
        <q:x xmlns:q="http://example.com/" xmlns:dc="http://example.com/"><dc:title>Nej</dc:title></q:x>
        <dc:title>Ja</dc:title>
        """))
    #expect(contents.texts(.title) == ["Ja"])
  }

  /// A montage keeps the metadata of its parts: their texts are not the whole's, but a position is
  /// published wherever it stands.
  @Test func `texts of parts are not texts of the whole`() {
    let contents = read(
      Self.packet(
        """
        <xmpMM:Pantry xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><rdf:Bag>
        <rdf:li rdf:parseType="Resource"><dc:creator>Kim</dc:creator>
        <exif:GPSLatitude>58,32.2N</exif:GPSLatitude><exif:GPSLongitude>15,2.1E</exif:GPSLongitude>
        </rdf:li></rdf:Bag></xmpMM:Pantry>
        """))
    #expect(contents.creators.isEmpty)
    #expect(contents.locations == [.xmp])
  }

  @Test(arguments: [
    ("58,32.226N", "15,2.184E", true), ("0,0.0N", "0,0.0E", false), ("58,32.226N", "", false),
    ("", "", false), ("0,0N", "15,2E", true), ("N", "E", false),
  ])
  func `a position has two angles other than zero`(latitude: String, longitude: String, is: Bool) {
    let contents = read(
      Self.packet(
        """
        <exif:GPSLatitude>\(latitude)</exif:GPSLatitude>
        <exif:GPSLongitude>\(longitude)</exif:GPSLongitude>
        """))
    #expect(contents.locations.isEmpty == !`is`)
  }

  @Test func `drones write names of their own`() {
    let contents = read(
      Self.packet(
        "",
        attributes: """
          drone-dji:GpsLatitude="+58.5371" drone-dji:GpsLongtitude="+15.0364" \
          drone-dji:DroneSerialNumber="TEST0042"
          """))
    #expect(contents.locations == [.xmp])
    #expect(contents.serialNumbers == ["TEST0042"])
  }

  @Test func `comments, CDATA and references`() {
    let contents = read(
      Self.packet(
        """
        <!-- <dc:title>Nej</dc:title> -->
        <dc:title>a<!-- b -->c<![CDATA[ <d> & ]]>&lt;&#228;&#xE4;&unknown;& f</dc:title>
        """))
    #expect(contents.texts(.title) == ["ac <d> & <ää&unknown;& f"])
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 in both orders`(isBig: Bool, hasMark: Bool) {
    let units = (hasMark ? [0xFEFF] : []) + Array(Self.packet(Self.twoLanguages).utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? pair : pair.reversed()
    }
    #expect(read(bytes).altText(in: .swedish) == "En brygga.")
  }

  @Test func `what is cut off keeps what came before`() {
    let packet = Self.packet("<dc:title>Hel</dc:title><photoshop:Credit>Halv")
    let end = packet.utf8.count - "</rdf:Description></rdf:RDF>".utf8.count - 50
    let contents = read(Array(packet.utf8.prefix(end)))
    #expect(contents.texts(.title) == ["Hel"])
    #expect(contents.credit(in: .swedish) == nil)
  }
}
