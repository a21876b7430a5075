/// The names of XMP that are looked for: namespace and local name, whatever prefix a file gives them.
struct XMPName: Hashable {
  let namespace: XMPNamespace
  let local: String

  static let description = XMPName(namespace: .rdf, local: "Description")
  static let document = XMPName(namespace: .rdf, local: "RDF")
  static let item = XMPName(namespace: .rdf, local: "li")
  static let value = XMPName(namespace: .rdf, local: "value")
  static let language = XMPName(namespace: .xml, local: "lang")
}

/// The namespaces of those names (XMP part 2; IPTC Photo Metadata Standard; CIPA DC-010).
enum XMPNamespace: String {
  case xml = "http://www.w3.org/XML/1998/namespace"
  case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  case dublinCore = "http://purl.org/dc/elements/1.1/"
  case photoshop = "http://ns.adobe.com/photoshop/1.0/"
  case iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  case exif = "http://ns.adobe.com/exif/1.0/"
  case exifAuxiliary = "http://ns.adobe.com/exif/1.0/aux/"
  case exifExtended = "http://cipa.jp/exif/1.0/"
  case tiff = "http://ns.adobe.com/tiff/1.0/"
  case drone = "http://www.dji.com/drone-dji/1.0/"
}

/// What a name of XMP stands for.
enum XMPMeaning: Hashable {
  /// A text about the whole file. The same name deeper down is about a part that it was made of.
  case text(MediaContents.Property)
  /// A trace of who made it with what; wherever it stands, it is published.
  case trace(MediaContents.Property)
  case latitude
  case longitude

  init?(_ name: XMPName) {
    switch (name.namespace, name.local) {
    case (.iptc, "AltTextAccessibility"): self = .text(.altText)
    case (.iptc, "ExtDescrAccessibility"): self = .text(.extendedDescription)
    case (.dublinCore, "description"), (.tiff, "ImageDescription"): self = .text(.description)
    case (.dublinCore, "title"): self = .text(.title)
    case (.dublinCore, "creator"), (.tiff, "Artist"): self = .text(.creator)
    case (.dublinCore, "rights"), (.tiff, "Copyright"): self = .text(.copyright)
    case (.photoshop, "Credit"): self = .text(.credit)
    case (.exifAuxiliary, "OwnerName"), (.exifExtended, "CameraOwnerName"):
      self = .trace(.cameraOwner)
    case (.exifAuxiliary, "SerialNumber"), (.exifAuxiliary, "LensSerialNumber"),
      (.exifExtended, "BodySerialNumber"), (.exifExtended, "LensSerialNumber"),
      (.drone, "DroneSerialNumber"), (.drone, "CameraSerialNumber"):
      self = .trace(.serialNumber)
    case (.exif, "GPSLatitude"), (.drone, "GpsLatitude"): self = .latitude
    // The drones' maker misspells it in older models.
    case (.exif, "GPSLongitude"), (.drone, "GpsLongitude"), (.drone, "GpsLongtitude"):
      self = .longitude
    default: return nil
    }
  }
}
