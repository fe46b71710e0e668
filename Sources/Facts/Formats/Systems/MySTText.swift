import Basics
import Markdown

/// MyST: labels, roles and directives.
///
///     (setup)=
///     # Set up
///
///     ```{note}
///     Read {doc}`plan`.
///     ```
enum MySTText {
  static func prepare(_ text: inout SystemText) {
    directives(&text)
    text.eachLine { text, number in
      let line = text.lines[number].trimmedBlanks
      if line.first == UInt8(ascii: "("), line.suffix(2).elementsEqual(")=".utf8) {
        text.anchor(line.dropFirst().dropLast(2).text, at: number)
        text.hide(number)
      } else if line.starts(with: "$$".utf8), line.last == 0x29,
        let open = line.lastIndex(of: UInt8(ascii: "("))
      {
        // `$$ (ebb)`
        text.anchor(line[(open + 1)...].dropLast().text, at: number)
      } else if line.starts(with: "% ".utf8) {
        text.hide(number)
      }
    }
    roles(&text)
    text.readAttributes()
  }

  // MARK: Directives

  /// A directive that is open, and whose text is text.
  private struct Open {
    var fence: Fence
    /// Its options may come.
    var isAtTop: Bool
  }

  private static func directives(_ text: inout SystemText) {
    var open: [Open] = []
    var number = 0
    while number < text.lines.count {
      let line = text.lines[number]
      if let last = open.lastIndex(where: { $0.fence.isClosed(by: line) }) {
        open.removeSubrange(last...)
        text.hide(number)
      } else if let fence = Fence(line, colons: true) {
        guard let (name, argument) = directive(fence.info) else {
          number = fence.mark == 0x3A ? number + 1 : end(fence, from: number + 1, text) + 1
          continue
        }
        if let read = literal[name] ?? (name.hasPrefix("auto") ? nothing : nil) {
          let end = end(fence, from: number + 1, text)
          read(&text, argument, number + 1..<end, number)
          if fence.mark == 0x3A {
            for line in number...min(end, text.lines.count - 1) { text.hide(line) }
          }
          number = end + 1
          continue
        }
        open.append(Open(fence: fence, isAtTop: true))
        text.hide(number)
      } else if let last = open.indices.last, open[last].isAtTop {
        let content = line.trimmedBlanks
        if let option = option(content) {
          if option.name == "name" { text.anchor(option.value, at: number) }
          text.hide(number)
        } else {
          open[last].isAtTop = false
          if content.elementsEqual("---".utf8) { number = hideBlock(&text, from: number) }
        }
      }
      number += 1
    }
  }

  /// `{note} Title`
  private static func directive(_ info: ArraySlice<UInt8>) -> (String, String)? {
    guard info.first == 0x7B, let close = info.firstIndex(of: 0x7D) else { return nil }
    let name = info[(info.startIndex + 1)..<close].text.lowercased()
    return (name, info[(close + 1)...].trimmedBlanks.text)
  }

  /// The line of the closing marks.
  private static func end(_ fence: Fence, from start: Int, _ text: SystemText) -> Int {
    text.lines[min(start, text.lines.count)...].firstIndex { fence.isClosed(by: $0) }
      ?? text.lines.count
  }

  /// `:name: value`
  private static func option(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard line.first == 0x3A, let end = line.dropFirst().firstIndex(of: 0x3A) else { return nil }
    return (
      line[(line.startIndex + 1)..<end].text, line[(end + 1)...].trimmedBlanks.text
    )
  }

  /// Options as YAML between two lines `---`.
  private static func hideBlock(_ text: inout SystemText, from start: Int) -> Int {
    guard
      let end = text.lines[(start + 1)...].prefix(40).firstIndex(where: {
        $0.trimmedBlanks.elementsEqual("---".utf8)
      })
    else { return start }
    for line in start...end {
      if text.lines[line].starts(with: "name:".utf8) {
        text.anchor(text.lines[line].dropFirst(5).trimmedBlanks.text, at: line)
      }
      text.hide(line)
    }
    return end
  }

  private typealias Reading =
    @Sendable (
      _ text: inout SystemText, _ argument: String, _ body: Range<Int>, _ line: Int
    ) -> Void

  private static let nothing: Reading = { text, _, body, _ in names(&text, body) }

  /// Directives whose text is none, and what they tell.
  private static let literal: [String: Reading] = {
    var all: [String: Reading] = [:]
    for name in [
      "code-block", "code", "code-cell", "sourcecode", "math", "mermaid", "prompt", "graphviz",
      "contents", "currentmodule", "module", "plot", "raw", "list-table", "csv-table", "table",
      "highlight", "bibliography", "tableofcontents", "versionremoved", "click:run",
      "click:example", "parsed-literal", "doctest", "ipython", "video", "iframe", "sphinx-design",
      "productionlist", "digraph", "jupyter-execute", "index", "py:module", "program-output",
    ] { all[name] = nothing }
    all["toctree"] = contents
    all["tableofcontents"] = contents
    all["eval-rst"] = { text, _, body, _ in RSTPart.read(body, of: &text) }
    all["image"] = picture
    all["include"] = included
    all["literalinclude"] = included
    all["figure"] = picture
    all["mdinclude"] = included
    all["embed"] = { text, label, _, line in text.link(.label, to: label, at: line) }
    return all
  }()

  /// The options of a directive, `:name: value` or YAML between two lines `---`, and the lines after them.
  private static func options(_ text: SystemText, _ body: Range<Int>)
    -> (all: [(name: String, value: String, line: Int)], content: Range<Int>)
  {
    var all: [(name: String, value: String, line: Int)] = []
    let start = body.first { !text.lines[$0].trimmedBlanks.isEmpty } ?? body.upperBound
    func isMark(_ line: Int) -> Bool { text.lines[line].trimmedBlanks.elementsEqual("---".utf8) }
    if start < body.upperBound, isMark(start),
      let end = (start + 1..<body.upperBound).first(where: isMark)
    {
      for line in start + 1..<end {
        let content = text.lines[line].trimmedBlanks
        guard let colon = content.firstIndex(of: 0x3A) else { continue }
        let value = content[(colon + 1)...].trimmedBlanks.text
        all.append((content[..<colon].text, value, line))
      }
      return (all, end + 1..<body.upperBound)
    }
    var line = start
    while line < body.upperBound, let option = option(text.lines[line].trimmedBlanks) {
      all.append((option.name, option.value, line))
      line += 1
    }
    return (all, line..<body.upperBound)
  }

  private static func names(_ text: inout SystemText, _ body: Range<Int>) {
    for option in options(text, body).all where option.name == "name" || option.name == "label" {
      text.anchor(option.value, at: option.line)
    }
  }

  private static let picture: Reading = { text, path, body, line in
    text.link(.image, to: path, at: line)
    names(&text, body)
    for option in options(text, body).all where option.name == "target" {
      text.link(.link, to: option.value, at: option.line)
    }
  }

  private static let included: Reading = { text, path, body, line in
    text.link(.include, to: path, at: line)
    names(&text, body)
  }

  /// The entries of a `toctree`.
  private static let contents: Reading = { text, _, body, _ in
    let (options, content) = options(text, body)
    let isGlob = options.contains { $0.name == "glob" }
    for line in content {
      let entry = text.lines[line].trimmedBlanks
      guard let first = entry.first, first != 0x3A, first != 0x23 else { continue }
      var (label, name) = (entry.text, entry.text)
      if name.hasSuffix(">"), let open = name.lastIndex(of: "<") {
        label = String(name[..<open]).trimmed
        name = String(name[name.index(after: open)...].dropLast())
      }
      if name.contains("://") || isGlob && name.contains("*") { continue }
      text.link(.document, to: name, text: label, at: line)
    }
  }

  // MARK: Roles

  /// `` {doc}`plan` ``, `` {ref}`the setup <setup>` ``
  private static func roles(_ text: inout SystemText) {
    text.eachLine { text, number in
      let line = text.lines[number]
      guard line.holds("}`") else { return }
      var index = line.startIndex
      while index < line.endIndex {
        guard line[index] == 0x60 else {
          index += 1
          continue
        }
        let marks = line[index...].prefix { $0 == 0x60 }.count
        let start = index + marks
        guard let end = closing(line, from: start, marks) else { return }
        if let role = role(line[..<index]) {
          reference(role, line[start..<end], &text, number)
        }
        index = end + marks
      }
    }
  }

  private static func closing(_ line: ArraySlice<UInt8>, from start: Int, _ marks: Int) -> Int? {
    var index = start
    while index < line.endIndex {
      let run = line[index...].prefix { $0 == 0x60 }.count
      if run == marks { return index }
      index += max(run, 1)
    }
    return nil
  }

  /// The role whose braces end right there.
  private static func role(_ before: ArraySlice<UInt8>) -> String? {
    guard before.last == 0x7D, let open = before.lastIndex(of: 0x7B) else { return nil }
    return before[(open + 1)...].dropLast().text.lowercased()
  }

  private static func reference(
    _ role: String, _ content: ArraySlice<UInt8>, _ text: inout SystemText, _ line: Int
  ) {
    var (label, target) = ("", content.text.trimmed)
    if target.hasSuffix(">"), let open = target.lastIndex(of: "<") {
      label = String(target[..<open]).trimmed
      target = String(target[target.index(after: open)...].dropLast())
    }
    switch role {
    case "doc": text.link(.document, to: target, text: label, at: line)
    case "ref", "numref", "std:ref", "eq": text.link(.label, to: target, text: label, at: line)
    case "download":
      if !target.contains(":") { text.link(.link, to: target, text: label, at: line) }
    case "term": text.link(.term, to: target, text: label, at: line)
    case "any": text.link(.name, to: target, text: label, at: line)
    default: break
    }
  }
}

/// reStructuredText in a document of Markdown: its links and labels.
enum RSTPart {
  static func read(_ lines: Range<Int>, of text: inout SystemText) {
    let bytes = Array(text.lines[lines].joined(separator: [0x0A]))
    let facts = RSTFacts.read(bytes, path: "")
    for link in facts.links {
      text.link(
        link.kind, to: link.destination, text: link.text, at: lines.lowerBound + link.line - 1)
    }
    for anchor in facts.anchors { text.anchor(anchor.name, at: lines.lowerBound + anchor.line - 1) }
    for maker in facts.makers { text.maker(maker) }
  }
}
