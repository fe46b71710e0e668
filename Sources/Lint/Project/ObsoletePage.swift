import Basics
import Facts

/// Pages that say of themselves, in their first lines, that nobody should read them any more.
///
///     > [!WARNING]
///     > This guide is outdated. See [the new one](setup.md).
enum ObsoletePage {
  private static let words = PhraseTable([
    "deprecated", "obsolete", "outdated", "out of date", "no longer maintained", "no longer used",
    "no longer valid", "no longer accurate", "no longer relevant", "superseded", "archived",
    "has moved", "moved to", "has been moved",
    "veraltet",
    "obsolète", "obsoleto", "已废弃", "已过时", "廃止", "非推奨",
  ])
  private static let subjects = PhraseTable([
    "this page", "this document", "this file", "this guide", "this list", "this roadmap",
    "this wiki", "this documentation", "this doc", "these docs", "this article", "this tutorial",
    "this post", "this manual", "this handbook", "this how to", "this runbook", "this proposal",
    "this information", "these instructions", "the information below", "the information on this",
    "these notes", "this section", "the content of this", "the contents of this", "diese seite",
    "dieses dokument", "diese anleitung", "cette page",
    "ce document", "ce guide", "esta página", "este documento", "esta guía", "本页", "本文档", "本文",
    "このページ", "このドキュメント", "この文書",
  ])
  /// A page that lists what is deprecated is not deprecated.
  private static let others = PhraseTable([
    "about", "collects", "contains", "covers", "describes", "discusses", "documents", "explains",
    "for", "guides", "helps", "how", "if", "lists", "names", "of", "shows", "tells", "tracks",
    "when", "which", "whether",
  ])
  /// How a box of a warning begins: of GitHub, MkDocs, Docusaurus and VitePress, AsciiDoc.
  private static let boxes = [
    "[!warning]", "[!caution]", "[!important]", "[!note]", "!!! ", "??? ", ":::", "warning:",
    "caution:", "important:",
  ]

  /// Whether one of the first blocks says so.
  static func isOne(_ document: DocumentFacts) -> Bool {
    var headings = 0
    for block in document.blocks.prefix(8) where block.line <= 30 && !block.isCode {
      if block.isHeading {
        headings += 1
        // Below the second it is about that section.
        if headings > 1 { return false }
        if isMarked(block.text) { return true }
        continue
      }
      // A long paragraph is about something else, and a shortcode says it of what the page describes.
      if block.prose.utf8.count > 700 || block.prose.holds("{{") { continue }
      let found = FoldedWords(block.prose).all
      guard found.count <= 80 else { continue }
      var first: Int?
      words.find(in: found) { _, word in first = min(first ?? word, word) }
      guard let first else { continue }
      let start = block.prose.lowercased()
      let isBox = block.isQuoted || boxes.contains(where: start.hasPrefix)
      // “Deprecated in favor of …”, “Warning: outdated.”
      if first <= (isBox ? 2 : 1), found.count <= 25, !isReference(document.path),
        endsThere(block.prose, found, first)
      {
        return true
      }
      var last: Int?
      subjects.find(in: found) { _, word in
        if word < first { last = max(last ?? word, word) }
      }
      guard let subject = last, first - subject <= 8 else { continue }
      var isAboutOthers = false
      others.find(in: Array(found[subject..<first])) { _, word in
        isAboutOthers = isAboutOthers || word > 1
      }
      if !isAboutOthers { return true }
    }
    return false
  }

  /// There a function, not the page about it, is deprecated.
  private static func isReference(_ path: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains {
      ["api", "apis", "reference", "ref", "functions", "methods", "classes", "modules", "types"]
        .contains($0)
    }
  }

  /// What may follow where the page itself is meant; “deprecated functions” are others.
  private static let followers = PhraseTable([
    "after", "and", "as", "been", "by", "date", "due", "for", "from", "in", "longer", "moved", "of",
    "on", "please", "see", "since", "to", "use", "with",
  ])

  private static func endsThere(_ text: String, _ words: [FoldedWord], _ place: Int) -> Bool {
    guard place + 1 < words.count else { return true }
    let between = text.utf8.prefix(Int(words[place + 1].offset))
      .suffix(Int(words[place + 1].offset - words[place].offset))
    return between.contains { ".,:;!?)*\n".utf8.contains($0) }
      || followers.tag(at: place + 1, in: words) != nil
  }

  /// `Old API (deprecated)`, `[Archived] Plans`, `OBSOLETE: …`; “Deprecated functions” is what a page is about.
  private static func isMarked(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return ["deprecated", "obsolete", "outdated", "superseded", "archived"].contains { word in
      guard text.holds(word) else { return false }
      return text.utf8.elementsEqual(word.utf8)
        || ["(\(word))", "[\(word)]"].contains(where: text.holds)
        || [":", " –", " —", " -"].contains { text.hasPrefix(word + $0) }
    }
  }

  /// Whether the page does nothing but point to what holds now: a sentence or two, and a link.
  static func leads(_ document: DocumentFacts) -> Bool {
    guard document.wordCount <= 60, document.headings.count <= 1 else { return false }
    return !document.links.isEmpty || document.blocks.contains { $0.prose.holds("\u{FFFC}") }
  }
}
