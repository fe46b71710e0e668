import Basics
import Facts
import Files
import Markdown
import Markup

/// Finds text that is where something is still to be written: `TODO`, `TBD`, `lorem ipsum`, an empty section.
enum PlaceholderCheck: Check {
  static let rules = ["placeholder", "section-empty"]

  static func findings(in context: CheckContext) -> [Finding] {
    let words = context.rules["placeholder"].map { PlaceholderWords($0) }
    return context.project.documents.flatMap { document -> [Finding] in
      let findings = findings(in: document, words, context)
      // Forms and templates are made of gaps. Nobody writes on at a page that says that it is out of date.
      let isFine =
        findings.isEmpty || Forms.contains(document.path) || isTemplate(document.path)
        || ObsoletePage.isOne(document)
      return isFine ? [] : findings
    }
  }

  private static func findings(
    in document: DocumentFacts, _ words: PlaceholderWords?, _ context: CheckContext
  ) -> [Finding] {
    var findings: [Finding] = []
    if let words {
      for index in document.blocks.indices {
        guard words.mayBegin(document.blocks[index].prose),
          let phrase = words.phrase(in: document.blocks[index])
        else { continue }
        let line = document.blocks[index].line
        let finding = context.finding(
          "placeholder", in: document.path, at: SourceRange(lines: line, line),
          "“\(phrase)” is a placeholder.",
          help: "Replace it, or remove the section until it is written.")
        if let finding { findings.append(finding) }
      }
      findings += document.comments.filter { $0.text == ScaffoldMarker.text }.compactMap {
        context.finding(
          "placeholder", in: document.path, at: SourceRange(lines: $0.line, $0.lastLine),
          "This section is not written yet.",
          help: "Answer its questions, then remove the comment.")
      }
      if !findings.isEmpty, isAhead(document) { findings = [] }
    }
    if context.rules["section-empty"] != nil { findings += empty(document, context) }
    return findings
  }

  /// What a coming version changes is written bit by bit; a gap there is no fault yet.
  private static func isAhead(_ document: DocumentFacts) -> Bool {
    let name = document.path.lastPart.lowercased()
    return document.isHistory
      || ["upgrad", "migrat", "roadmap", "whats-new", "whatsnew"].contains(where: name.holds)
  }

  private static func isTemplate(_ path: String) -> Bool {
    path.holds(inAnyCase: "template")
  }

  /// Headings over nothing: neither text nor deeper headings.
  private static func empty(_ document: DocumentFacts, _ context: CheckContext) -> [Finding] {
    // In other markups directives may show what is in no file: descriptions of code.
    // A version without changes, or what is not released yet, has nothing to say.
    guard document.format == .markdown, mayHoldEmpty(document), !document.isHistory else {
      return []
    }
    let findings = document.sections.compactMap { section -> Finding? in
      guard let index = section.heading, section.blocks.isEmpty else { return nil }
      let heading = document.headings[index]
      // A title alone is a page that somebody begins; a heading of raw HTML is often a logo.
      if document.headings.count == 1 || heading.text.isEmpty { return nil }
      if document.links(in: heading.block..<heading.block + 1).isEmpty == false { return nil }
      if saysAll(heading.text) || isFilled(heading, document)
        || isMade(heading, document, context)
      {
        return nil
      }
      return context.finding(
        "section-empty", in: document.path, at: SourceRange(lines: heading.line, heading.line),
        "The section “\(heading.text)” is empty.",
        help: "Write the section, or remove its heading.")
    }
    return findings.isEmpty || GeneratedDocument.isOne(document) ? [] : findings
  }
}

extension PlaceholderCheck {
  /// Whether a heading is right above another, or at the end.
  private static func mayHoldEmpty(_ document: DocumentFacts) -> Bool {
    let headings = document.headings
    return headings.indices.contains { index in
      let next = index + 1 < headings.count ? headings[index + 1].block : document.blocks.count
      return headings[index].block + 1 == next
    }
  }

  /// A step or a hint of a whole sentence: `1) Add the new node to the inventory`. And what a program fills in:
  /// `::: harbour.tides`, `{{ post.title }}`.
  private static func saysAll(_ heading: String) -> Bool {
    if heading.hasPrefix(":::") || heading.holds("{{") || heading.holds("{%") { return true }
    return heading.split(separator: " ").count >= 6
      || heading.utf8.count { $0 & 0xC0 == 0xC0 } >= 20
  }

  /// In a site's page something else than text may be there: `{{% include "part.md" %}}`.
  private static func isMade(
    _ heading: DocumentHeading, _ document: DocumentFacts, _ context: CheckContext
  ) -> Bool {
    guard context.tables.site(of: document.path) != nil,
      let text = context.project.files.contents(of: document.path)
    else { return false }
    let next = document.headings.first { $0.line > heading.line }?.line ?? Int.max
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.dropFirst(heading.line).prefix(next - 1 - heading.line).contains { line in
      let line = line.trimmedBlanks
      return line.contains { $0.isAlphanumeric || $0 >= 0x80 }
        && !line.starts(with: "<!--".utf8) && !line.starts(with: "[".utf8)
    }
  }

  /// Between comments of a tool, which puts something there: `<!-- contributors:start -->`.
  private static func isFilled(_ heading: DocumentHeading, _ document: DocumentFacts) -> Bool {
    let next = document.headings.first { $0.line > heading.line }?.line ?? Int.max
    return document.comments.contains { comment in
      guard comment.line > heading.line, comment.line < next else { return false }
      let text = comment.text.lowercased()
      return ["start", "begin", "end", "generated", "include", "insert"].contains {
        text.contains($0)
      }
    }
  }
}

/// The phrases that stand for a text which is not there.
struct PlaceholderWords {
  /// In small letters.
  private let phrases: Set<String>
  private let longest: Int
  /// By byte whether it begins a phrase, or a mark of one.
  private var starts = Array(repeating: false, count: 256)

  init(_ rule: Rule) {
    phrases = Set(rule.words.values.flatMap(\.self).map { $0.lowercased() })
    longest = phrases.map(\.utf8.count).max() ?? 0
    for start in phrases.compactMap(\.utf8.first) + Array("ltf".utf8) { starts[Int(start)] = true }
  }

  /// The placeholder that a block is, as it is there; nil if it says something.
  ///
  /// A mention is none: the block must be the phrase alone, or begin with `TODO:` in capitals.
  func phrase(in block: TextBlock) -> String? {
    switch block.kind {
    case .paragraph, .item, .row, .html: break
    case .code, .heading, .term: return nil
    }
    // `TODO` in a list of plans is a plan.
    let text = block.prose
    if text.utf8.count <= longest + 8 {
      let bare = text.trimmed.trimming { Self.marks.contains($0) }
      if phrases.contains(bare.lowercased()), !block.isItem || !bare.utf8.contains(where: \.isLower)
      {
        return bare
      }
    }
    if text.utf8.starts(with: "lorem ipsum dolor".utf8)
      || text.utf8.starts(with: "Lorem ipsum dolor".utf8)
    {
      return "Lorem ipsum"
    }
    if block.isItem { return nil }
    for mark in ["TODO:", "TODO(", "TBD:", "FIXME:"] where text.utf8.starts(with: mark.utf8) {
      return String(mark.dropLast())
    }
    return nil
  }

  private static let marks = Array(" .:!…*_[]()".utf8)

  /// Whether a phrase may begin as a text does; beyond ASCII that is not told by bytes.
  func mayBegin(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count, bytes[start].isBlank { start += 1 }
    while start < bytes.count, Self.marks.contains(bytes[start]) { start += 1 }
    guard start < bytes.count else { return true }
    return starts[Int(bytes[start].lowercased)] || bytes[start] >= 0x80
      || start + 1 < bytes.count && bytes[start + 1] >= 0x80
  }
}

extension String {
  /// Without the bytes at both ends that `isDropped` names.
  fileprivate func trimming(_ isDropped: (UInt8) -> Bool) -> String {
    guard let first = utf8.firstIndex(where: { !isDropped($0) }),
      let last = utf8.lastIndex(where: { !isDropped($0) })
    else { return "" }
    return String(self[first...last])
  }
}
