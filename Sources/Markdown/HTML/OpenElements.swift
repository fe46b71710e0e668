import Basics

/// Follows the tags of a page's HTML as a browser does, and writes them with all ends that a browser implies:
/// `<ul><li>a<li>b</ul>` → `<ul><li>a</li><li>b</li></ul>`.
///
/// HTML comes in pieces, one a block, with wiki text between them. What one piece opens a later one may close.
/// Source: HTML standard, 13.2.6.4 ("in body", "in table", "in cell"), as far as it decides where elements end.
struct OpenElements {
  /// An element whose tag was read.
  struct Element {
    let name: String
    /// In which piece its tag is, and at which of its bytes.
    let piece: Int
    let start: Int
    /// The opening tag, to be written again where a browser takes a style up again.
    let tag: ArraySlice<UInt8>
    /// After the last tag that closed something that began inside it, or that began one of its parts.
    var reach: End
    /// Whether the elements around shape what a reader of GitHub sees.
    let isShaping: Bool
    /// Its closing tag was read while blocks in it were open: it ends with them.
    var endsWithContent = false

    var key: Key { Key(piece: piece, start: start) }
  }

  private struct Interrupted {
    let element: Element
    /// In how many cells it was.
    let cells: Int
  }

  /// Which tag of the page.
  struct Key: Hashable {
    let piece: Int
    let start: Int
  }

  /// A place in a piece: there a table ends that nothing closes; other elements end with the piece.
  struct End {
    let piece: Int
    let offset: Int
  }

  /// Elements that end without a tag that says so.
  let early: [Key: End]
  /// Whether all that is between two pieces may be in an element of that name.
  private let canHold: (_ name: String, _ from: Int, _ to: Int) -> Bool

  private var elements: [Element] = []
  /// Styles that another element's end interrupted: they go on after it.
  private var interrupted: [Interrupted] = []
  /// Elements that were closed by a later piece, but cannot hold what is between.
  private(set) var overstretched: [Element] = []
  /// Tags and comments of the HTML so far without an end.
  private(set) var unended: [Key] = []
  /// Whether a tag closed an element that was not open.
  private(set) var closedNothing = false
  private var shaping = 0
  private var cells = 0
  private var counts: [String: Int] = [:]
  private var piece = -1
  /// After the token at work.
  private var offset = 0
  private var output: [UInt8] = []

  init(
    early: [Key: End] = [:],
    canHold: @escaping (_ name: String, _ from: Int, _ to: Int) -> Bool = { _, _, _ in true }
  ) {
    self.early = early
    self.canHold = canHold
  }

  /// Whether nothing is open that shapes what follows: a `<div>` or `<p>` has no look of its own on GitHub.
  var isEmpty: Bool { shaping == 0 }

  /// Reads the next piece; gives it with the ends of its elements.
  @discardableResult mutating func read(_ html: [UInt8]) -> [UInt8] {
    piece += 1
    output = []
    output.reserveCapacity(html.count)
    HTMLToken.forEach(in: html) { token, range in
      offset = range.upperBound
      take(token, html[range])
    }
    finishPiece()
    return output
  }

  private mutating func take(_ token: HTMLToken, _ bytes: ArraySlice<UInt8>) {
    switch token {
    case .text:
      if !bytes.allSatisfy(\.isBlank) {
        leaveTable(at: bytes.startIndex)
        resume()
      }
      output += bytes
    case .comment: output += bytes
    case .unendedComment:
      unended.append(Key(piece: piece, start: bytes.startIndex))
      output += bytes + Array("-->".utf8)
    case .unendedTag:
      unended.append(Key(piece: piece, start: bytes.startIndex))
      output += "&lt;".utf8
    case .rawText:
      // libxml2 knows only these two as such.
      let isKnown = ["script", "style"].contains(elements.last?.name)
      for byte in bytes {
        if byte == UInt8(ascii: "<"), !isKnown {
          output += "&lt;".utf8
        } else {
          output.append(byte)
        }
      }
    case .tag(let tag):
      if tag.isClosing { close(tag.name, bytes) } else { open(tag, bytes) }
    }
  }

  // MARK: Opening

  private mutating func open(_ tag: HTMLTag, _ bytes: ArraySlice<UInt8>) {
    if !HTMLNesting.isTablePart(tag.name) { leaveTable(at: bytes.startIndex) }
    for rule in HTMLNesting.endedBefore(tag.name) {
      if let index = first(of: rule) { end(from: index) }
    }
    if HTMLNesting.isHeading(tag.name), let last = elements.last, HTMLNesting.isHeading(last.name) {
      end(from: elements.count - 1)
    }
    if HTMLElement.isVoid(tag.name) || tag.isSelfClosed {
      if ["br", "img", "input"].contains(tag.name) { resume() }
      output += bytes
      return
    }
    if !HTMLElement.startsLine(tag.name) { resume() }
    output += bytes
    // A browser skips the parts of a table where none is open.
    let isInPlace = !HTMLNesting.isTablePart(tag.name) || counts["table", default: 0] > 0
    guard isInPlace, elements.count < HTMLDepth.limit else { return }
    if let last = elements.indices.last, HTMLNesting.isPart(tag.name, of: elements[last].name) {
      elements[last].reach = End(piece: piece, offset: offset)
    }
    push(
      Element(
        name: tag.name, piece: piece, start: bytes.startIndex, tag: bytes,
        reach: End(piece: piece, offset: offset), isShaping: HTMLNesting.isShaping(tag)))
  }

  private mutating func push(_ element: Element) {
    elements.append(element)
    counts[element.name, default: 0] += 1
    if element.isShaping { shaping += 1 }
    if HTMLNesting.isCell(element.name) { cells += 1 }
  }

  /// Of the elements between the top and the nearest barrier, the outermost that ends.
  private func first(of rule: HTMLNesting.Rule) -> Int? {
    guard rule.ends.contains(where: { counts[$0, default: 0] > 0 }) else { return nil }
    var found: Int?
    for index in elements.indices.reversed() {
      let name = elements[index].name
      if rule.ends.contains(name) {
        found = index
        if rule.endsNearest { break }
      } else if rule.isBarrier(name) {
        break
      }
    }
    return found
  }

  /// Writes the tags of interrupted styles again.
  private mutating func resume() {
    let cells = self.cells
    guard interrupted.contains(where: { $0.cells == cells }) else { return }
    let again = interrupted.filter { $0.cells == cells }
    interrupted.removeAll { $0.cells == cells }
    for entry in again {
      output += entry.element.tag
      push(entry.element)
    }
  }

  // MARK: Closing

  private mutating func close(_ name: String, _ bytes: ArraySlice<UInt8>) {
    guard let index = target(of: name) else {
      if let index = interrupted.lastIndex(where: { $0.element.name == name }) {
        interrupted.remove(at: index)
      } else {
        if HTMLNesting.isShaping(name) || Self.parts.contains(name) { closedNothing = true }
        output += bytes
      }
      return
    }
    let above = elements[(index + 1)...]
    if !HTMLElement.startsLine(name),
      above.contains(where: { HTMLElement.startsLine($0.name) && $0.name != "p" })
    {
      elements[index].endsWithContent = true
      counts[name, default: 1] -= 1
    } else {
      end(from: index)
    }
  }

  private static let parts: Set<String> = ["li", "dt", "dd", "tr", "td", "th"]

  /// The open element that `</name>` closes.
  private func target(of name: String) -> Int? {
    let isHeading = HTMLNesting.isHeading(name)
    guard isHeading || counts[name, default: 0] > 0 else { return nil }
    for index in elements.indices.reversed() {
      let element = elements[index]
      if element.name == name || isHeading && HTMLNesting.isHeading(element.name) {
        if !element.endsWithContent { return index }
      }
      if HTMLNesting.isScope(element.name, of: name) { return nil }
    }
    return nil
  }

  /// Ends that element and all in it.
  private mutating func end(from index: Int, isEarly: Bool = false) {
    let name = elements[index].name
    // What began in a cell ends with it.
    let interrupts = !isEarly && !HTMLNesting.isTablePart(name) && name != "table"
    var cut: [Element] = []
    while elements.count > index {
      let element = pop(isEarly: isEarly)
      let isInner = elements.count > index
      if isInner, interrupts, HTMLNesting.isResumed(element.name), !element.endsWithContent {
        cut.append(element)
      }
    }
    let cells = self.cells
    interrupted.removeAll { $0.cells > cells }
    for element in cut.reversed() {
      // HTML standard, 13.2.4.3: the "Noah's Ark clause".
      let same = interrupted.count { $0.element.name == element.name && $0.cells == cells }
      if same < 3 { interrupted.append(Interrupted(element: element, cells: cells)) }
    }
    while let last = elements.last, last.endsWithContent { _ = pop(isEarly: isEarly) }
  }

  private mutating func pop(isEarly: Bool) -> Element {
    let element = elements.removeLast()
    output += "</\(element.name)>".utf8
    if !element.endsWithContent { counts[element.name, default: 1] -= 1 }
    if element.isShaping { shaping -= 1 }
    if HTMLNesting.isCell(element.name) { cells -= 1 }
    if !isEarly, element.piece < piece, !canHold(element.name, element.piece, piece) {
      overstretched.append(element)
    } else {
      stretchParent(of: element, to: isEarly ? element.reach : End(piece: piece, offset: offset))
    }
    return element
  }

  /// Tells the innermost open element that one inside it reached so far.
  private mutating func stretchParent(of element: Element, to reach: End) {
    guard let parent = elements.indices.last, element.piece <= elements[parent].reach.piece else {
      return
    }
    let isPart = HTMLNesting.isPart(element.name, of: elements[parent].name)
    if isPart || elements[parent].reach.piece < reach.piece { elements[parent].reach = reach }
  }

  /// Ends a table that nothing closes before what cannot be between its cells: else that came before it.
  private mutating func leaveTable(at start: Int) {
    guard !early.isEmpty, let last = elements.last,
      HTMLNesting.isTablePart(last.name) || last.name == "table",
      !HTMLNesting.isCell(last.name),
      let table = elements.lastIndex(where: { $0.name == "table" }),
      let end = early[elements[table].key], (end.piece, end.offset) <= (piece, start)
    else { return }
    self.end(from: table, isEarly: true)
  }

  private mutating func finishPiece() {
    if !early.isEmpty {
      if let index = elements.firstIndex(where: { endsEarly($0) }) {
        end(from: index, isEarly: true)
      }
      let left = interrupted.filter { !endsEarly($0.element) }
      interrupted = left
    }
    // What follows is text of the wiki, as a rule.
    if elements.last.map({ !HTMLNesting.holdsOnlyParts($0.name) }) ?? true { resume() }
  }

  private func endsEarly(_ element: Element) -> Bool {
    early[element.key].map { $0.piece <= piece } ?? false
  }

  /// After the last piece: the elements that are open still, each with its reach.
  mutating func unclosed() -> [Element] {
    var left = interrupted.map(\.element)
    while let element = elements.popLast() {
      left.append(element)
      if canHold(element.name, element.piece, element.reach.piece) {
        stretchParent(of: element, to: element.reach)
      } else {
        left[left.count - 1].reach = End(piece: element.piece, offset: 0)
      }
    }
    return left
  }
}
