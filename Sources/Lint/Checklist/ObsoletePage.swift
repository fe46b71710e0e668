import Facts

/// Pages that say of themselves, in their first lines, that nobody should read them any more.
enum ObsoletePage {
  private static let words = PhraseTable([
    "deprecated", "obsolete", "outdated", "out of date", "no longer maintained", "no longer used",
    "no longer valid", "superseded", "archived", "has moved", "moved to", "has been moved",
    "veraltet",
    "obsolète", "obsoleto", "已废弃", "已过时", "廃止", "非推奨",
  ])
  private static let subjects = PhraseTable([
    "this page", "this document", "this file", "this guide", "this list", "this roadmap",
    "this wiki",
    "these notes", "this section", "the content of this", "diese seite", "dieses dokument",
    "cette page",
    "ce document", "esta página", "este documento", "本页", "本文档", "このページ", "このドキュメント",
  ])

  /// Whether one of the first blocks says so.
  static func isOne(_ document: DocumentFacts) -> Bool {
    for block in document.blocks.prefix(5) where block.line <= 12 && !block.isCode {
      let found = FoldedWords(block.prose).all
      guard found.count <= 60 else { continue }
      var first: Int?
      words.find(in: found) { _, word in first = min(first ?? word, word) }
      guard let first else { continue }
      if first <= 1, found.count <= 25 { return true }
      var subject: Int?
      subjects.find(in: found) { _, word in subject = min(subject ?? word, word) }
      if let subject, first > subject, first - subject <= 8 { return true }
    }
    return false
  }
}
