import Basics
import Markdown
import TracWiki

extension DocumentFormat {
  /// By the name alone: `docs/Install.rst`, `README`. The file's contents may still show that it is not a document.
  ///
  /// - Returns: nil where the name is not a document's: `main.c`, `LICENSE`, `requirements.txt`.
  package static func of(path: String) -> DocumentFormat? { of(FileName(path)) }

  /// The same by a path that is taken apart.
  static func of(_ name: FileName) -> DocumentFormat? {
    guard !name.isHidden, !name.isLicense else { return nil }
    guard !name.suffix.isEmpty else {
      return name.isWellKnown ? .plain : name.mayBePage ? .tracWiki : nil
    }
    guard let format = bySuffix[name.suffix] else {
      return name.isManualPage ? .unread : nil
    }
    switch format {
    case .plain: return FileName.data.contains(name.key) ? nil : .plain
    case .html: return name.isInDocsFolder || name.isWellKnown ? .html : nil
    default: return format
    }
  }

  private static let bySuffix = Dictionary(
    uniqueKeysWithValues: all.flatMap { format in format.suffixes.map { ($0, format) } })
}

/// What a file without markup in its name is written in: `CONTRIBUTING`, `docs/topics.txt`.
enum PlainKind {
  /// - Parameter text: UTF-8.
  /// - Returns: nil where it is data: lists of words, tables of numbers, a program.
  static func format(_ text: [UInt8], _ name: FileName) -> DocumentFormat? {
    if text.starts(with: "#!".utf8) { return nil }
    let census = Census(text)
    if census.looksLikeReStructuredText { return .restructuredText }
    // On GitHub `.txt` is shown as is; a file without suffix may be meant for either.
    if name.suffix.isEmpty, census.looksLikeMarkdown { return .markdown }
    return name.isWellKnown || census.isProse ? .plain : nil
  }

  /// What kinds of line a text has.
  private struct Census {
    var lines = 0
    /// Three words or more, or words without blanks between them.
    var sentences = 0
    var headings = 0
    var fences = 0
    var inlineLinks = 0
    var directives = 0

    init(_ text: [UInt8]) {
      // Enough of a text to know it.
      for line in text.prefix(100_000).split(separator: 0x0A) {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
        lines += 1
        if Self.isSentence(line) { sentences += 1 }
        switch first {
        case UInt8(ascii: "#") where line.starts(with: "## ".utf8): headings += 1
        case UInt8(ascii: "`") where line.starts(with: "```".utf8): fences += 1
        case UInt8(ascii: ".") where line.starts(with: ".. ".utf8):
          if line.starts(with: ".. _".utf8) || line.holds("::") {
            directives += 1
          }
        default: break
        }
        if line.holds("](") { inlineLinks += 1 }
      }
    }

    var looksLikeReStructuredText: Bool { directives > 0 && fences == 0 && inlineLinks == 0 }
    var looksLikeMarkdown: Bool { fences > 1 || headings > 1 || inlineLinks > 0 }
    var isProse: Bool { sentences > 0 && sentences * 4 >= lines }

    private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
      var words = 0
      var letters = 0
      var wide = 0
      var isWord = true
      for byte in line {
        switch byte {
        case 0x20, 0x09:
          if letters > 0, isWord { words += 1 }
          letters = 0
          isWord = true
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
          letters += 1
          if byte >= 0xE3 { wide += 1 }
        // Punctuation that follows words, or in front of them.
        case 0x21, 0x22, 0x27...0x29, 0x2C...0x2E, 0x3A, 0x3B, 0x3F, 0x60, 0x2A: break
        default: isWord = false
        }
      }
      if letters > 0, isWord { words += 1 }
      return words >= 3 || wide >= 6
    }
  }
}

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

/// Texts of licenses, which are no documentation of a project, wherever they are.
enum LicenseText {
  /// - Parameter text: UTF-8.
  static func isLicense(_ text: [UInt8], _ name: FileName, _ format: DocumentFormat) -> Bool {
    if name.hasLicenseName { return contains(text.prefix(20_000), names + clauses) }
    // A page that only names its license at the top is a page.
    guard text.count > 400, format == .plain || format == .markdown, name.key != "readme" else {
      return false
    }
    let head = text.prefix(300)
    return head.indices.contains { index in
      head[index].isUpper && openings.contains { head[index...].starts(with: $0) }
    }
  }

  private static let names = [
    "Creative Commons", "Public License", "public domain", "PUBLIC LICENSE",
  ]
  private static let clauses = [
    "hereby granted", "AS IS", "as-is", "TERMS AND CONDITIONS", "WARRANT", "Redistribution and use",
    "All rights reserved", "all rights reserved", "END USER LICENSE", "End User License",
  ]
  /// All begin with a capital.
  private static let openings = [
    "GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE",
    "GNU AFFERO GENERAL PUBLIC LICENSE", "GNU LIBRARY GENERAL PUBLIC LICENSE",
    "GNU Free Documentation License", "Mozilla Public License Version",
    "Permission is hereby granted, free of charge", "Redistribution and use in source and binary",
    "END USER LICENSE AGREEMENT", "Eclipse Public License - v",
  ].map { Array($0.utf8) }

  private static func contains(_ text: ArraySlice<UInt8>, _ phrases: [String]) -> Bool {
    phrases.contains { text.holds($0) }
  }
}
