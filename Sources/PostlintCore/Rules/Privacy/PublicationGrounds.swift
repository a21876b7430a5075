/// What a draft says of why it may publish personal data: consents and the legal basis.
///
/// Texts of the metadata are free, so they are read as a colleague would: "nej", "saknas" and "väntar
/// på svar" say that there is nothing.
struct PublicationGrounds {
  /// What a stated text amounts to.
  enum Statement: Hashable {
    /// Nothing is stated.
    case unstated
    /// It is stated that there is nothing.
    case absent
    case present
  }

  /// The draft's legal basis, as it is written.
  let legalBasis: Located<String>?
  let legalBasisStatement: Statement
  /// The stated legal basis is consent.
  let isConsent: Bool
  /// The stated legal basis is one that authorities may not use.
  let isLegitimateInterest: Bool
  /// There are `people`, and each of them has consented.
  let everyPersonConsents: Bool

  init(_ metadata: Metadata) {
    legalBasis = metadata.privacy?.legalBasis
    legalBasisStatement = Self.statement(legalBasis)
    let text = legalBasis.map { $0.value.lowercased() } ?? ""
    isConsent = ConsentWords.consentStems.contains { text.contains($0) }
    isLegitimateInterest = ConsentWords.legitimateInterestStems.contains { text.contains($0) }
    everyPersonConsents =
      !metadata.people.isEmpty
      && metadata.people.allSatisfy { Self.statement($0.consent) == .present }
  }

  /// A legal basis other than consent is stated.
  var hasOtherBasis: Bool { legalBasisStatement == .present && !isConsent }

  /// What `text` says: a reference, that there is none, or nothing at all.
  static func statement(_ text: Located<String>?) -> Statement {
    guard let text else { return .unstated }
    let bytes = Array(text.value.utf8)
    guard let start = bytes.firstIndex(where: { isWordByte($0) }) else {
      return bytes.allSatisfy { $0 == 0x20 } ? .unstated : .absent
    }
    let end = bytes[start...].firstIndex { !isWordByte($0) } ?? bytes.count
    return ConsentWords.absence.contains(bytes, ByteRange(start, end)) ? .absent : .present
  }

  /// Letters, digits and everything outside ASCII: signs alone ("–", "?") say nothing.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // Of the longer characters, letters begin with these; dashes and signs begin with E2.
    case 0xC3...0xDF, 0x80...0xBF: true
    default: false
    }
  }
}

extension RuleContext {
  /// The media in which people can be recognised, as the draft says.
  var mediaWithIdentifiablePeople: [MediaItem] {
    metadata.media.filter { $0.people?.value == .identifiable }
  }

  /// "på bilden ”sommar.jpg”", to complete a sentence about what the item shows.
  func inMedia(_ item: MediaItem) -> LocalizedText {
    let file = quotedFile(of: item)
    return switch item.type {
    case .video: LocalizedText(sv: "i filmen" + file.sv, en: "in the film" + file.en)
    case .audio: LocalizedText(sv: "i ljudfilen" + file.sv, en: "in the sound file" + file.en)
    case .document: LocalizedText(sv: "i dokumentet" + file.sv, en: "in the document" + file.en)
    case .image, nil: LocalizedText(sv: "på bilden" + file.sv, en: "in the image" + file.en)
    }
  }
}
