import Basics
import Facts
import Files
import Markdown
import Markup
import Stores
import TracWiki

/// What one text file shows before it is decided what it is.
struct FileSignals: Sendable {
  /// What its suffix promises, which need not be so.
  enum Family: Hashable, Sendable {
    /// `.md`
    case markdown
    /// `.wiki`, `.trac`, `.mediawiki`
    case wiki
    /// `.txt`, or no suffix at all.
    case text
  }

  let file: TreeFile
  let family: Family
  private(set) var evidence = MarkupEvidence([])
  /// Lines that only one of both can read; of Markdown's some may be comments: see `MarkdownBlock.isWeak`.
  private(set) var lines = (trac: 0, markdown: 0, weakMarkdown: 0)
  /// Trac markup that nothing else looks like.
  private(set) var certain = 0
  /// Trac markup that hardly anything else looks like: bold text and headings are another wiki's, too.
  private(set) var sure = 0
  /// Signs of MediaWiki or Google Code.
  private(set) var isOtherWiki = false
  /// No document at all: binary, a script, empty, too large.
  private(set) var problem: String?
  /// The text of the first heading; empty: there is none.
  private(set) var title = ""
  /// Its first line is a heading as only Markdown has it.
  private(set) var beginsAsMarkdown = false
  /// Fences, and those that begin with Trac's braces.
  private(set) var fences = (all: 0, braced: 0)
  /// Pages that it includes, as it names them.
  private(set) var includes: [String] = []

  /// Nothing in it is a sign of either.
  var isUnmarked: Bool { evidence.trac == 0 && evidence.plainlyMarkdown == 0 }

  /// Larger files are nobody's documents.
  static let largest = 64 << 20

  /// nil if by its name it is not a document.
  static func family(of path: String) -> Family? {
    switch path.suffix {
    case ".md", ".markdown", ".mdown", ".mkd": .markdown
    case ".wiki", ".trac", ".mediawiki": .wiki
    case ".txt", "": .text
    // `NAT_advertisement.repy` is a page's name.
    default: nil
    }
  }

  init?(_ file: TreeFile, in tree: DocsTree) {
    guard let family = Self.family(of: file.path) else { return nil }
    self.file = file
    self.family = family
    guard file.size <= Self.largest else {
      problem = "it has \(file.size >> 20) MiB"
      return
    }
    guard let bytes = try? tree.contents(of: file) else {
      problem = "it cannot be read"
      return
    }
    if BinaryDetection.isBinary(head: bytes) {
      problem = "it is not text"
    } else if bytes.starts(with: "#!/".utf8) || bytes.starts(with: "#! /".utf8) {
      problem = "it is a program"
    } else {
      read(PageText(decoding: bytes).utf8)
    }
  }

  /// A document by its text, UTF-8 with lines that end in LF; nil if by its name it is not one.
  init?(_ text: [UInt8], path: String) {
    guard let family = Self.family(of: path) else { return nil }
    file = TreeFile(path: path, size: 0)
    self.family = family
    read(text)
  }

  private mutating func read(_ original: [UInt8]) {
    let text = OpaqueText.masked(in: original)
    evidence = MarkupEvidence(text)
    isOtherWiki = OtherWiki.isIn(text)
    var found = TracDetection.leftovers(in: text, isRaw: family != .markdown)
    if family == .markdown, evidence.plainlyMarkdown > 0, !found.isEmpty {
      // In the code of a Markdown document they are no leftovers.
      let shown = ShownText(MarkdownSource(text))
      found = TracDetection.leftovers(in: shown.bytes, isRaw: false)
    }
    sure = isOtherWiki ? 0 : found.count(where: \.isSure)
    if family == .markdown, text.holds("[wiki: ") { sure += 1 }
    let languages = PageLanguages(original)
    lines = (languages.trac, languages.markdown, languages.weak)
    certain = found.count { $0.isSure && !$0.kind.isShared }
    title = Self.title(text)
    let first = text.drop { $0 <= 0x20 }.prefix(8)
    let marks = first.prefix { $0 == UInt8(ascii: "#") }.count
    beginsAsMarkdown = (1...6).contains(marks) && first.dropFirst(marks).first == 0x20
    includes = Self.includes(text)
    if family == .markdown { fences = Self.fences(original) }
  }

  private static func title(_ text: [UInt8]) -> String {
    for line in text.split(separator: 0x0A, maxSplits: 40).prefix(40) {
      let mark = line.drop { $0 == 0x20 }
      guard let first = mark.first, first == UInt8(ascii: "#") || first == UInt8(ascii: "=") else {
        continue
      }
      let rest = mark.drop { $0 == first }
      guard mark.count - rest.count <= 6, rest.first == 0x20 else { continue }
      let title = rest.split { $0 == UInt8(ascii: "=") }.first ?? []
      return String(decoding: title, as: UTF8.self).trimmed
    }
    return ""
  }

  private static func fences(_ text: [UInt8]) -> (all: Int, braced: Int) {
    guard text.holds("```") else { return (0, 0) }
    var counts = (all: 0, braced: 0)
    var isFence = false
    var isFirst = false
    for line in text.split(separator: 0x0A) {
      let trimmed = line.trimmedBlanks
      if trimmed.starts(with: "```".utf8) {
        isFence.toggle()
        isFirst = isFence
        if isFence { counts.all += 1 }
      } else if isFirst {
        isFirst = false
        if trimmed.starts(with: "{{{".utf8), !trimmed.contains(UInt8(ascii: "}")) {
          counts.braced += 1
        }
      }
    }
    return counts
  }

  /// `[[Include(wiki:Page#Section)]]`: the names of the pages.
  private static func includes(_ text: [UInt8]) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.range(of: "[[Include(") {
      rest = rest[start.upperBound...]
      let name = rest.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ",") && $0 != 0x0A }
      let page = String(decoding: name, as: UTF8.self).prefix { $0 != "#" }
      names.append(String(page.drop { $0 == "/" }.split(separator: ":").last ?? "").trimmed)
    }
    return names
  }
}

/// What is not text in both languages: code in backquotes, and what only Markdown hides, `<!-- text -->`.
enum OpaqueText {
  /// The text with a letter for each byte of such a piece, if the piece ends in its line or is a comment with lines of
  /// its own.
  static func masked(in text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "`")) || text.holds("<!--") else { return text }
    let lines = TextLines(text)
    var result = text
    var line = 0
    /// No comment that begins before this line has an end.
    var next = 0
    while line < lines.count {
      if line >= next, lines[line].trimmedBlanks.starts(with: "<!--".utf8) {
        let (end, isClosed) = commentEnd(line, lines)
        next = end
        if isClosed {
          for place in lines.ranges[line].lowerBound..<lines.ranges[end - 1].upperBound
          where text[place] != 0x0A { result[place] = UInt8(ascii: "x") }
          line = end
          continue
        }
      }
      mask(text[lines.ranges[line]], in: &result)
      line += 1
    }
    return result
  }

  /// After the lines of the comment that a line begins with; there is none if text or code comes first.
  private static func commentEnd(_ first: Int, _ lines: TextLines) -> (end: Int, isClosed: Bool) {
    for line in first..<lines.count {
      let text = lines[line].trimmedBlanks
      if let end = text.range(of: "-->") { return (line + 1, end.upperBound == text.endIndex) }
      if text.starts(with: "{{{".utf8) || text.elementsEqual("}}}".utf8) {
        return (line + 1, false)
      }
    }
    return (lines.count, false)
  }

  private static func mask(_ line: ArraySlice<UInt8>, in result: inout [UInt8]) {
    var rest = line
    var hasComments = true
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "<") })
    {
      rest = rest[mark...]
      var end: Int?
      var length = 1
      if rest.first == UInt8(ascii: "`") {
        length = rest.prefix { $0 == UInt8(ascii: "`") }.count
        end = closing(rest.dropFirst(length), length)
      } else if hasComments, rest.starts(with: "<!--".utf8) {
        end = rest.dropFirst(4).range(of: "-->")?.upperBound
        hasComments = end != nil
      }
      if let end {
        for place in mark..<end { result[place] = UInt8(ascii: "x") }
      }
      rest = line[(end ?? mark + length)...]
    }
  }

  /// After the run of backquotes of that length; of fences nothing is looked for.
  private static func closing(_ text: ArraySlice<UInt8>, _ length: Int) -> Int? {
    guard length < 3 else { return nil }
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "`")) {
      let count = rest[mark...].prefix { $0 == UInt8(ascii: "`") }.count
      if count == length { return mark + count }
      rest = rest[(mark + count)...]
    }
    return nil
  }
}
