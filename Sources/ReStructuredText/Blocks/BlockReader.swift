import Basics
import Markup

/// Reads lines into blocks: looks at what a line can begin, in docutils' order, and leaves the rest of the block to the
/// reader of that construct. Each returns false where its mark is not there.
struct BlockReader {
  let state: RSTState
  let source: RSTLines
  /// Titles are at the top of a text only, not inside other blocks.
  let takesTitles: Bool
  /// The line at work.
  var index = 0
  var blocks: [Block] = []
  /// The block that further fields or options belong to.
  var rows: (block: Int, areFields: Bool)?
  /// The block that further images belong to.
  var images: Int?

  static func read(_ lines: RSTLines, _ state: RSTState, takesTitles: Bool) -> [Block] {
    var reader = BlockReader(state: state, source: lines, takesTitles: takesTitles)
    while reader.index < lines.lines.count { reader.readBlock() }
    return reader.blocks
  }

  private mutating func readBlock() {
    if source.isBlank(index) {
      index += 1
    } else if source.indent(index) > 0 {
      let start = index
      let body = source.body(from: start)
      let quoted = state.nested(body.lines)
      index = body.end
      add(.quote(quoted), from: start)
    } else if !(bulletList() || orderedList() || field() || option() || doctest() || lineBlock()
      || gridTable() || simpleTable() || explicitMarkup() || adornment())
    {
      text()
    }
  }

  // MARK: - Results

  /// The lines from one to that before the line at work, blank ones at the end left out.
  func lines(from start: Int) -> RSTLines { source[start..<max(start + 1, index)].behind(0) }

  /// Places that wait for text are before what is none.
  mutating func add(_ content: Block.Content, from start: Int) {
    blocks += state.takePlaces()
    blocks.append(Block(content, at: lines(from: start).source))
  }

  private mutating func addText(_ content: [Inline], from start: Int) {
    if content.isEmpty { return }
    blocks.append(Block(.paragraph(state.text(content)), at: lines(from: start).source))
  }

  /// What makes no sense as what it looks like is code, as it was written.
  mutating func reject(_ fact: MarkupFact, from start: Int) {
    state.complain(fact, lines(from: start).source)
    add(.code(CodeBlock(language: "rst", text: lines(from: start).text)), from: start)
  }

  // MARK: - Text

  /// What has no mark of its own: a title by the line below it, a term by the indent below it, else a paragraph.
  private mutating func text() {
    if !source.isBlank(index + 1) {
      if source.indent(index + 1) > 0 { return definition() }
      if underlinedTitle() { return }
    }
    let start = index
    repeat { index += 1 } while !source.isBlank(index) && source.indent(index) == 0
    var text = source[start..<index]
    let announces = text.dropColons()
    addText(state.inlines(text), from: start)
    if announces { literal() }
  }

  /// What follows `::`: indented lines, or lines that all begin with the same mark.
  private mutating func literal() {
    while index < source.lines.count, source.isBlank(index) { index += 1 }
    let start = index
    if source.indent(start) > 0 {
      let body = source.body(from: start)
      index = body.end
      add(.code(CodeBlock(text: body.lines.text)), from: start)
    } else if source[start].byte(0).isPunctuation {
      while !source.isBlank(index), source[index].byte(0) == source[start].byte(0) { index += 1 }
      add(.code(CodeBlock(text: lines(from: start).text)), from: start)
    }
  }

  /// `>>> print(1)`: as it is, up to an empty line.
  private mutating func doctest() -> Bool {
    guard source[index].starts(with: ">>>".utf8), source[index].behindMark(3) != nil else {
      return false
    }
    let start = index
    while !source.isBlank(index) { index += 1 }
    add(.code(CodeBlock(text: lines(from: start).text)), from: start)
    return true
  }

  /// `| line`: lines that stay lines; an empty one parts paragraphs.
  private mutating func lineBlock() -> Bool {
    let first = index
    var start = index
    var text: [Inline] = []
    while source[index].byte(0) == UInt8(ascii: "|"), let mark = source[index].behindMark(1) {
      let line = source.body(from: index, cut: mark, untilBlank: true)
      let content = state.inlines(line.lines)
      if content.isEmpty {
        addText(text, from: start)
        text = []
      }
      if text.isEmpty { start = index }
      text += (text.isEmpty ? [] : [.lineBreak]) + content
      index = line.end
    }
    addText(text, from: start)
    return index > first
  }

  // MARK: - Titles

  /// A line of marks at the start of a block: the one above a title, or a rule across the page.
  private mutating func adornment() -> Bool {
    guard let mark = source[index].adornment else { return false }
    if source.isBlank(index + 1), source[index].count > 3 {
      index += 1
      add(.thematicBreak, from: index - 1)
      return true
    }
    guard takesTitles, mark == source[index + 2].adornment, !source.isBlank(index + 1),
      source[index + 1].adornment == nil
    else { return false }
    index += 3
    title(index - 2, style: Int(mark) * 2 + 1)
    return true
  }

  /// The line at work with a line of marks below it that is as long, or long enough to be no accident.
  private mutating func underlinedTitle() -> Bool {
    guard takesTitles, let mark = source[index + 1].adornment,
      source[index + 1].count > 3 || source[index + 1].count >= Array(source[index]).displayWidth
    else { return false }
    index += 2
    title(index - 2, style: Int(mark) * 2)
    return true
  }

  private mutating func title(_ line: Int, style: Int) {
    if !state.titleStyles.contains(style) { state.titleStyles.append(style) }
    let level = (state.titleStyles.firstIndex(of: style) ?? 0) + 1
    let text = source[line..<line + 1].behind(source.indent(line))
    let content = state.inlines(text)
    let id = state.names.newID(content.plainText, kind: "section")
    state.names.defineTitle(content.plainText, id)
    let heading = Heading(level: min(level, 6), content: state.text(content), id: id)
    blocks.append(Block(.heading(heading), at: text.source))
  }
}

extension RSTLines {
  /// Takes `::` off the end: `text::` shows one colon, `text ::` none. False: it is not there.
  fileprivate mutating func dropColons() -> Bool {
    let line = self[lines.count - 1]
    let marks = line.dropLast(2).reversed().prefix { $0 == 0x5C }.count
    guard line.suffix(2).elementsEqual("::".utf8), marks.isMultiple(of: 2) else { return false }
    let showsColon = line.count > 2 && line.byte(line.count - 3) != 0x20
    let end = line.dropLast(2).lastIndex { $0 != 0x20 } ?? line.startIndex - 1
    lines[lines.count - 1].range = line.startIndex..<(showsColon ? line.endIndex - 1 : end + 1)
    self = behind(0)
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The mark that all of it is made of, as the line below a title is.
  fileprivate var adornment: UInt8? {
    guard let first, first.isPunctuation, allSatisfy({ $0 == first }) else { return nil }
    return count == 2 && ".:".utf8.contains(first) ? nil : first
  }
}
