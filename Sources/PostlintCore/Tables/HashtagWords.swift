/// Words around hashtags.
enum HashtagWords {
  /// Words that tell readers which hashtag to use, so that it must stand in the sentence.
  private static let use = WordSet(
    """
    hashtag hashtagg hashtaggen hashtaggar hashtaggarna hashtaggad hashtagga tagg taggen taggar \
    taggarna tagga taggad taggade taggat taggas märk märkt märkta märka märker använd använda \
    använder använt dela delar sök hashtags tag tagged tagging use using
    """)

  /// Prepositions that a noun must follow, in Swedish and English.
  static let prepositions = WordSet(
    """
    i till från hos genom mot mellan under kring runt utanför inom längs via för in to from at \
    during near around through
    """)

  /// True when the word in `range` is about using hashtags.
  static func speaksOfTags(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    use.contains(bytes, range)
  }
}
