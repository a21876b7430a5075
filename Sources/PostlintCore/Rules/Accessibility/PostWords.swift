/// The words of a post, to find a hashtag's words in: #SommarlovIMotala in "sommarlov i Motala".
struct PostWords {
  /// Words in lower case, in order; an empty one where something else stands between.
  private var words: [[UInt8]] = []

  /// No more words than this are kept: the first ones, which are any post's all.
  private static let most = 4000

  init(_ text: TextIndex) {
    var last = -1
    for index in text.words.prefix(Self.most) {
      if index != last + 1 { words.append([]) }
      words.append(CaseFolding.lowercasedBytes(text.source.bytes, text.tokens[index].range))
      last = index
    }
  }

  /// All words, in lower case.
  var all: [[UInt8]] { words.filter { !$0.isEmpty } }

  /// The run of consecutive words that reads `tag` without its spaces; the shortest run, so that
  /// a word that the post writes as one stays one.
  func run(equalTo tag: [UInt8]) -> [[UInt8]]? {
    var best: [[UInt8]]?
    for start in words.indices where !words[start].isEmpty && tag.starts(with: words[start]) {
      var length = 0
      var end = start
      while end < words.count, length < tag.count, !words[end].isEmpty,
        tag[length...].starts(with: words[end])
      {
        length += words[end].count
        end += 1
      }
      if length == tag.count, end - start < best?.count ?? .max { best = Array(words[start..<end]) }
    }
    return best
  }
}
