package import PostlintCore

/// What a media file says, as lines: to compare, and to read in a failure.
package enum MediaDump {
  /// One line a statement, position, track and length, sorted: "altText sv xmp Två barn …".
  package static func lines(_ contents: MediaContents?) -> [String] {
    guard let contents else { return ["unreadable"] }
    var result = ["format \(contents.format)"]
    for statement in contents.statements {
      result.append(
        "\(statement.property) \(statement.language ?? "-") \(statement.origin) \(statement.text)")
    }
    result += contents.locations.map { "location \($0)" }
    result += (contents.tracks ?? []).map { "track \($0.kind) \($0.language ?? "-")" }
    if let duration = contents.duration { result.append("duration \(tenths(duration))") }
    return result.sorted()
  }

  private static func tenths(_ seconds: Double) -> Double { (seconds * 10).rounded() / 10 }
}
