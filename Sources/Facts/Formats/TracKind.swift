import TracWiki

/// Whether a text is a page of Trac, whatever its name.
enum TracKind {
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - isWiki: the suffix says that it is some wiki's page.
  static func isTrac(_ text: [UInt8], isWiki: Bool) -> Bool {
    // Enough of a text to know it.
    let head = text.count > 100_000 ? Array(text.prefix(100_000)) : text
    let sure = TracDetection.leftovers(in: head, isRaw: true).filter(\.isSure)
    if isWiki { return !sure.isEmpty && !OtherWiki.isIn(text) }
    return sure.count > 2 && Set(sure.map(\.line)).count > 2 && sure.contains { !$0.kind.isShared }
      && !OtherWiki.isIn(text)
  }
}
