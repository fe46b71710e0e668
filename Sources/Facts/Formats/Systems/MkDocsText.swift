import Basics

/// Python-Markdown's extensions that cmark takes for code or text: the indented text of admonitions and tabs, snippets.
///
///     !!! note "Before you begin"
///         Read [the plan](plan.md).
enum MkDocsText {
  static func prepare(_ text: inout SystemText) {
    outdent(&text)
    text.eachLine { text, number in
      let line = text.lines[number].trimmedBlanks
      if line.last == 0x3E, line.holds(" markdown"), !line.holds("</"),
        ["<div", "<figure", "<section", "<details"].contains(where: { line.starts(with: $0.utf8) })
      {
        // The text of the tag is Markdown, with or without blank lines.
        text.tag(line, at: number)
        text.hide(number)
      } else if line.starts(with: "::: ".utf8) {
        let name = line.dropFirst(4).trimmedBlanks.prefix { $0 > 0x20 }
        // `::: mkdocs-click` is a plugin, and not the name of a module.
        text.maker(
          name.starts(with: "mkdocs-".utf8) ? .template(name.text) : .code(name.text))
        text.hide(number)
      }
    }
    snippets(&text)
    text.readAttributes()
    // `## Clock {: .wide }`: attributes are no text of the heading.
    text.eachLine { text, number in
      let line = text.lines[number].trimmedBlanks
      guard line.first == UInt8(ascii: "#"), line.last == UInt8(ascii: "}"),
        let open = line.firstIndex(of: "{:")
      else { return }
      text.lines[number] = line[..<open].trimmedBlanks
    }
  }

  /// Takes four blanks away for each admonition or tab that a line is in.
  private static func outdent(_ text: inout SystemText) {
    /// The columns where the texts of open blocks begin.
    var open: [Int] = []
    var fence: Fence?
    for number in text.lines.indices {
      let line = text.lines[number]
      let content = line.drop { $0.isSpaceOrTab }
      guard !content.trimmedBlanks.isEmpty else { continue }
      let indent = columns(line[..<content.startIndex])
      if fence == nil {
        while let last = open.last, indent < last { open.removeLast() }
      }
      if !open.isEmpty { text.lines[number] = without(4 * open.count, line) }
      if let marks = fence {
        if marks.isClosed(by: line) { fence = nil }
      } else if let marks = Fence(line) {
        fence = marks
      } else if opens(content) {
        open.append(indent + 4)
        text.hide(number)
      }
    }
  }

  /// `!!! note`, `??? tip "x"`, `???+ tip`, `=== "Linux"`
  private static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == line.first }
    guard marks.count == 3, let mark = marks.first else { return false }
    let rest = line[marks.endIndex...]
    switch mark {
    case UInt8(ascii: "!"): return rest.first == 0x20 && rest.dropFirst().first?.isLetter ?? false
    case UInt8(ascii: "?"):
      let rest = rest.first == 0x2B ? rest.dropFirst() : rest
      return rest.first == 0x20 && rest.dropFirst().first?.isLetter ?? false
    case UInt8(ascii: "="):
      let rest = rest.drop { $0 == 0x21 || $0 == 0x2B }.drop { $0 == 0x20 }
      return rest.first == 0x22 || rest.first == 0x27
    default: return false
    }
  }

  private static func columns(_ blanks: ArraySlice<UInt8>) -> Int {
    blanks.reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  private static func without(_ columns: Int, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var column = 0
    return line.drop { byte in
      guard column < columns, byte.isSpaceOrTab else { return false }
      column = byte == 0x09 ? (column / 4 + 1) * 4 : column + 1
      return true
    }
  }

  /// `--8<-- "part.md"`, also in code; the same over several lines; `{!part.md!}`; `{% include-markdown "part.md" %}`
  private static func snippets(_ text: inout SystemText) {
    var isIn = false
    for number in text.lines.indices {
      let line = text.lines[number].trimmedBlanks
      guard let mark = line.firstIndex(of: "-8<-") else {
        if isIn {
          let path = line.prefix { $0 != 0x3A }
          if path.first != 0x3B, !line.starts(with: "http".utf8) {
            text.link(.include, to: path.text, at: number)
          }
          text.hide(number)
        }
        continue
      }
      let rest = line[(mark + 4)...].drop { $0 == 0x2D || $0 == 0x20 }
      if rest.isEmpty {
        isIn.toggle()
        text.hide(number)
      }
      guard rest.first == 0x22 || rest.first == 0x27 else { continue }
      let path = rest.dropFirst().prefix { $0 != rest.first && $0 != 0x3A }
      if !path.starts(with: "http".utf8), !path.starts(with: ";".utf8) {
        text.link(.include, to: path.trimmedBlanks.text, at: number)
      }
      text.hide(number)
    }
    text.eachMark("{%", "%}") { text, inside, number in
      let tag = inside.trimmed { $0.isBlank || $0 == 0x2D }
      if tag.starts(with: "include".utf8), let path = TagArguments.value(tag) {
        if !path.hasPrefix("http"), !path.utf8.contains(0x2A) {
          text.link(.include, to: path, at: number)
        }
        return ""
      }
      text.maker(.template("macros"))
      return nil
    }
    text.eachMark("{{", "}}") { text, _, _ in
      text.maker(.template("macros"))
      return nil
    }
    text.eachMark("{!", "!}") { text, inside, number in
      text.link(.include, to: inside.trimmedBlanks.text, at: number)
      return ""
    }
  }
}
