/// The years of the Swedish school by their names in speech.
enum SchoolYears {
  /// 0 for the preschool class; nil where `name`, in lower case, names no one year. It may hold the
  /// words around: `i trean`.
  static func year(named name: [UInt8]) -> Int? {
    for word in name.split(separator: UInt8(ascii: " ")) {
      if word.elementsEqual("preschool".utf8) { return 0 }
      if let year = names.firstIndex(where: { word.starts(with: $0.utf8) }) { return year }
    }
    return nil
  }

  private static let names = [
    "förskoleklass", "ettan", "tvåan", "trean", "fyran", "femman", "sexan", "sjuan", "åttan",
    "nian",
  ]
}
