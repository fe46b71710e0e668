import Basics
import Markup
import Stores
import TracWiki

/// The milestones of a Trac, and what was released when, as wiki text.
enum RoadmapText {
  /// Open milestones by their dates, those without one last; below them what is done, the latest first.
  static func roadmap(_ milestones: [Milestone], page: String, _ reader: TracReader) -> MadeText {
    var text = MadeText(reader, page: page)
    text.heading(1, page)
    let open = milestones.filter { $0.completed == nil }
      .sorted { ($0.due ?? .max, $0.name) < ($1.due ?? .max, $1.name) }
    let done = milestones.filter { $0.completed != nil }
      .sorted { ($1.completed ?? 0, $0.name) < ($0.completed ?? 0, $1.name) }
    if open.isEmpty { text.add("There are no open milestones.") }
    // A plan of several steps at one look.
    if open.count > 2 {
      let items = open.map { milestone in
        " * " + text.literal(milestone.name) + (milestone.due.map { ": " + day($0) } ?? "")
      }
      text.add("Upcoming milestones:\n" + items.joined(separator: "\n"))
    }
    for milestone in open {
      text.heading(2, named: milestone.name)
      text.add(milestone.due.map { "Due \(day($0))." } ?? "No date is set.")
      text.description(milestone.description, below: 2)
    }
    if !done.isEmpty { text.heading(2, "Completed milestones") }
    for milestone in done {
      text.heading(3, named: milestone.name)
      let due = milestone.due.map { ", due \(day($0))" } ?? ""
      text.add("Completed \(day(milestone.completed ?? 0))\(due).")
      text.description(milestone.description, below: 3)
    }
    return text
  }

  /// The latest first; before them what has no date, as in Trac.
  static func releases(
    _ versions: [ProductVersion], page: String, _ reader: TracReader
  ) -> MadeText {
    var text = MadeText(reader, page: page)
    text.heading(1, page)
    for version in versions.sorted(by: { ($1.time ?? .max, $0.name) < ($0.time ?? .max, $1.name) })
    {
      text.heading(2, named: version.name)
      text.add(version.time.map { "Released \(day($0))." } ?? "No date is set.")
      text.description(version.description, below: 2)
    }
    return text
  }

  /// `2012-05-01`, in universal time.
  private static func day(_ seconds: Int) -> String { CalendarDay(seconds: seconds).description }
}

/// Wiki text made of rows of a database: names that mean nothing but themselves, texts that cannot run into each other.
///
/// What is made is read like any page of the wiki, so that links, macros and plugins mean in it what they mean there.
struct MadeText {
  private(set) var text = ""
  /// Which line of the text each named heading is on.
  private(set) var headings: [(name: String, line: Int)] = []
  private let reader: TracReader
  private let page: String
  private var line = 1

  /// - Parameters:
  ///   - reader: of the wiki's pages.
  ///   - page: what reports call the text.
  init(_ reader: TracReader, page: String) {
    self.reader = reader
    self.page = page
  }

  /// A block: what comes next is apart from it.
  mutating func add(_ block: String) {
    text += block + "\n\n"
    line += block.utf8.count { $0 == UInt8(ascii: "\n") } + 2
  }

  /// - Parameter title: words that are no markup.
  mutating func heading(_ level: Int, _ title: String) { add(Self.heading(level, title)) }

  /// - Parameter name: any text.
  mutating func heading(_ level: Int, named name: String) {
    headings.append((name, line))
    add(Self.heading(level, literal(name)))
  }

  /// A text that somebody wrote in wiki markup; its headings come below the one above it.
  mutating func description(_ text: String, below level: Int) {
    // Blanks before the first line mean something.
    let text = text.trimmed { $0 == UInt8(ascii: "\n") }
    if text.trimmedBlanks.isEmpty { return }
    add(withHeadings(closed(text), below: level))
  }

  private static func heading(_ level: Int, _ title: String) -> String {
    let marks = String(repeating: "=", count: level)
    return "\(marks) \(title) \(marks)"
  }
}

// MARK: Names

extension MadeText {
  /// A name as wiki text that shows it: as it is where that does, with `!` before what would be markup, or else as code.
  func literal(_ name: String) -> String {
    let name = name.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
    for text in [name, escaped(name)] where shows(name, text) { return text }
    return name.contains("`") ? "{{{\(name)}}}" : "`\(name)`"
  }

  private func escaped(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let tokens = PageTokens.tokenize(bytes, reader.options.syntax)
    return tokens.map { token in
      (token.kind == .text ? "" : "!") + String(decoding: bytes[token.range], as: UTF8.self)
    }.joined()
  }

  /// Whether a heading of that text shows the name, and nothing in it is markup.
  private func shows(_ name: String, _ text: String) -> Bool {
    let blocks = read(Self.heading(2, text)).blocks
    guard blocks.count == 1, case .heading(let heading) = blocks[0].content,
      !heading.hasExplicitID
    else { return false }
    let texts = heading.content.map { inline -> String? in
      if case .text(let text) = inline { text } else { nil }
    }
    return !texts.contains(nil) && texts.compactMap(\.self).joined() == name
  }

  private func read(_ text: String) -> Document {
    reader.read(Array(text.utf8), page: page).document
  }
}

// MARK: Texts

extension MadeText {
  /// A text whose blocks of code and boxes all end in it: in Trac each text is shown on its own.
  private func closed(_ text: String) -> String {
    var text = text
    // Deeper ones are read as text.
    for _ in 0...reader.options.nestingLimit {
      let findings = reader.read(Array(text.utf8), page: page).findings
      guard findings.contains(where: { $0.id == FindingKind.blockUnclosed.rawValue }) else { break }
      text += "\n}}}"
    }
    return text
  }

  /// The same text with its highest headings one level below another heading.
  private func withHeadings(_ text: String, below level: Int) -> String {
    let headings = Self.headings(in: read(text).blocks)
    guard let highest = headings.map(\.heading.level).min(), highest != level + 1 else {
      return text
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let deepest = reader.options.syntax.version < .v012 ? 5 : 6
    for (heading, line) in headings where lines.indices.contains(line - 1) {
      let new = min(heading.level + level + 1 - highest, deepest)
      lines[line - 1] = Self.line(lines[line - 1], from: heading.level, to: new)
    }
    let moved = lines.joined(separator: "\n")
    let texts = Self.headings(in: read(moved).blocks).map(\.heading.content)
    return texts == headings.map(\.heading.content) ? moved : text
  }

  private static func headings(in blocks: [Block]) -> [(heading: Heading, line: Int)] {
    var found: [(Heading, Int)] = []
    for block in blocks {
      if case .heading(let heading) = block.content, block.source.isKnown {
        found.append((heading, Int(block.source.start.line)))
      }
      block.forEachChild(blocks: { found += headings(in: $0) }, inlines: { _ in })
    }
    return found
  }

  /// `== Title == #id` with other marks.
  private static func line(_ line: String, from level: Int, to new: Int) -> String {
    let (old, marks) = (String(repeating: "=", count: level), String(repeating: "=", count: new))
    guard let start = line.firstRange(of: old) else { return line }
    var rest = String(line[start.upperBound...])
    let id = rest.firstRange(of: old + " #").map { rest[$0.upperBound...].trimmedBlanks }
    let end = id.map { old + " #" + $0 } ?? old
    let title = rest.trimmedBlanks
    if title.hasSuffix(" " + end) {
      rest = " " + title.dropLast(end.count) + marks + end.dropFirst(level)
    }
    return line[..<start.lowerBound] + marks + rest
  }
}
