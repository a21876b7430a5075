/// The texts of the metadata that readers of the post see or hear.
enum VisibleMetadata {
  /// The JSON Pointers of the account's and writer's names, alt texts, texts in images, credits and
  /// prizes of `metadata`.
  static func fields(of metadata: Metadata) -> Set<String> {
    var texts = [
      metadata.account, metadata.unit, metadata.author?.name, metadata.author?.title,
      metadata.contest?.prize,
    ]
    for item in metadata.media { texts += [item.alt, item.textInImage, item.credit] }
    return Set(texts.compactMap { $0?.field })
  }
}
