import Basics

/// A Markdown document of a documentation system on its way to cmark: what the system adds is taken out or made plain,
/// line by line, and remembered. Lines keep their numbers.
struct SystemText {
  /// Without their line ends.
  var lines: [ArraySlice<UInt8>]
  /// All of the document, to be asked whether it holds something at all.
  let source: [UInt8]
  private(set) var links: [DocumentLink] = []
  private(set) var anchors: [DocumentAnchor] = []
  /// What may make places in the page that nobody sees here.
  private(set) var makers: Set<PlaceMaker> = []
  /// Whether the mark that `eachMark` has come to is in the address of a link: `[x](/y/{{ z }})`.
  private(set) var isInAddress = false

  init(_ bytes: [UInt8]) {
    source = bytes
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// The document as cmark is to read it.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for (number, line) in lines.enumerated() {
      if number > 0 { bytes.append(0x0A) }
      bytes += line
    }
    return bytes
  }

  /// A link that cmark does not see; its block is found later.
  ///
  /// - Parameter line: from 0.
  mutating func link(
    _ kind: DocumentLink.Kind, to destination: String, text: String = "", at line: Int
  ) {
    guard !destination.isEmpty else { return }
    links.append(
      DocumentLink(kind, destination: destination, text: text, line: line + 1, block: 0))
  }

  /// - Parameter line: from 0.
  mutating func anchor(_ name: String, at line: Int) {
    if !name.isEmpty { anchors.append(DocumentAnchor(name: name, line: line + 1)) }
  }

  /// The anchor that a tag is.
  ///
  /// - Parameter line: from 0.
  mutating func tag(_ tag: ArraySlice<UInt8>, at line: Int) {
    guard let found = tag.firstIndex(of: " id=") else { return }
    let value = tag[(found + 4)...]
    guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return }
    anchor(value.dropFirst().prefix { $0 != quote }.text, at: line)
  }

  mutating func maker(_ maker: PlaceMaker) { makers.insert(maker) }

  /// Shows nothing of a line.
  mutating func hide(_ line: Int) { lines[line] = [] }

  /// Of `::: tip Read [the plan](plan.md)` and `:::tip[Read]` only the title stays; other lines stay as they are.
  mutating func showTitle(_ line: Int) {
    let content = lines[line].drop { $0.isSpaceOrTab }
    guard content.starts(with: ":::".utf8) else { return }
    let name = content.drop { $0 == 0x3A }.drop { $0.isSpaceOrTab }
    var title = name.drop { $0.isWordByte || $0 == 0x2D }.trimmedBlanks
    if title.first == 0x5B, title.last == 0x5D { title = title.dropFirst().dropLast() }
    lines[line] = title.first == 0x7B ? [] : title
  }

  // MARK: Walking

  /// Walks the lines that are in no fence, and lets `visit` change them.
  mutating func eachLine(_ visit: (inout SystemText, _ line: Int) -> Void) {
    var fence: Fence?
    for line in lines.indices {
      if let open = fence {
        if open.isClosed(by: lines[line]) { fence = nil }
        continue
      }
      if let open = Fence(lines[line]) {
        fence = open
        continue
      }
      visit(&self, line)
    }
  }

  /// Replaces what is between two marks in a text without fences and code spans: `{{< ref "x" >}}`.
  ///
  /// - Parameter replace: gets what is between the marks, and its line; nil means it stays.
  mutating func eachMark(
    _ open: String, _ close: String, inCode: Bool = false,
    _ replace: (inout SystemText, _ inside: ArraySlice<UInt8>, _ line: Int) -> String?
  ) {
    guard source.holds(open) else { return }
    func visit(_ text: inout SystemText, _ number: Int) {
      guard text.lines[number].holds(open) else { return }
      let line = text.lines[number]
      var made: [UInt8] = []
      var index = line.startIndex
      while index < line.endIndex {
        if line[index] == 0x60, !inCode {
          let end = Self.codeEnd(line, at: index)
          made += line[index..<end]
          index = end
          continue
        }
        if line[index...].starts(with: open.utf8),
          index == line.startIndex || line[index - 1] != 0x5C,
          let end = line[index...].dropFirst(open.utf8.count).firstIndex(of: close)
        {
          let inside = line[(index + open.utf8.count)..<end]
          let after = end + close.utf8.count
          text.isInAddress = Self.isInAddress(made)
          if let new = replace(&text, inside, number) {
            made += new.utf8
          } else {
            made += line[index..<after]
          }
          index = after
          continue
        }
        made.append(line[index])
        index += 1
      }
      text.lines[number] = made[...]
    }
    if inCode {
      for line in lines.indices { visit(&self, line) }
    } else {
      eachLine(visit)
    }
  }

  /// Whether an address is open at the end of a line's beginning: `](x`, `]: <`.
  private static func isInAddress(_ made: [UInt8]) -> Bool {
    let last = made.reversed().prefix { $0 > 0x20 && $0 != 0x29 && $0 != 0x3E && $0 != 0x5D }
    let before = made.dropLast(last.count)
    return before.last == 0x5D && last.last == 0x28
      || before.last == 0x20 && before.dropLast().suffix(2).elementsEqual("]:".utf8)
  }

  /// After the code span that begins at `start`; after its marks where none closes.
  private static func codeEnd(_ line: ArraySlice<UInt8>, at start: Int) -> Int {
    let marks = line[start...].prefix { $0 == 0x60 }.count
    var index = start + marks
    while index < line.endIndex {
      guard line[index] == 0x60 else {
        index += 1
        continue
      }
      let run = line[index...].prefix { $0 == 0x60 }.count
      index += run
      if run == marks { return index }
    }
    return start + marks
  }

  /// Anchors that attributes give: `{#id .class}`, `{: #id }`.
  mutating func readAttributes() {
    guard source.contains(0x7B) else { return }
    eachLine { text, number in
      let line = text.lines[number]
      guard line.contains(0x7B) else { return }
      var from = line.startIndex
      while let open = line.firstIndex(of: "{", from: from) {
        from = open + 1
        guard let close = line[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
        let inside = line[(open + 1)..<close].drop { $0 == 0x3A || $0 == 0x20 }
        guard let mark = inside.firstIndex(of: UInt8(ascii: "#")),
          mark == inside.startIndex || inside[mark - 1] == 0x20
        else { continue }
        let name = inside[(mark + 1)...].prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
        text.anchor(name.text, at: number)
      }
    }
  }
}

/// The line that opens a block of code: three or more backquotes or tildes.
struct Fence {
  let mark: UInt8
  let count: Int
  /// Blanks before it.
  let indent: Int
  /// What follows the marks, trimmed.
  let info: ArraySlice<UInt8>

  /// - Parameter colons: whether `:::` is one too.
  init?(_ line: ArraySlice<UInt8>, colons: Bool = false) {
    let text = line.drop { $0.isSpaceOrTab }
    guard let first = text.first, first == 0x60 || first == 0x7E || colons && first == 0x3A else {
      return nil
    }
    let marks = text.prefix { $0 == first }
    guard marks.count >= 3 else { return nil }
    let info = text[marks.endIndex...].trimmedBlanks
    if first == 0x60, info.contains(0x60) { return nil }
    mark = first
    count = marks.count
    indent = text.startIndex - line.startIndex
    self.info = info
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmedBlanks
    return text.count >= count && text.onlyByte == mark
  }
}

/// The attribute values of a shortcode or a tag: `figure src="x.png"` has `x.png` as `src`, `ref "x"` has it without a name.
enum TagArguments {
  /// - Returns: the first that has one of the names, else the first without a name.
  static func value(_ inside: ArraySlice<UInt8>, _ names: [String] = []) -> String? {
    var bare: String?
    for (name, value) in all(inside) {
      if let name {
        if names.contains(name) { return value }
      } else if bare == nil {
        bare = value
      }
    }
    return bare
  }

  /// In their order, the tag's own name left out.
  static func all(_ inside: ArraySlice<UInt8>) -> [(name: String?, value: String)] {
    var all: [(name: String?, value: String)] = []
    var rest = inside.trimmedBlanks.drop { $0 > 0x20 }.drop { $0.isBlank }
    while let first = rest.first {
      var name: String?
      if first.isLetter,
        let mark = rest.firstIndex(where: { $0 == 0x3D || $0.isBlank || $0 == 0x22 }),
        rest[mark] == 0x3D
      {
        name = rest[..<mark].text.lowercased()
        rest = rest[(mark + 1)...]
      }
      if let quote = rest.first, quote == 0x22 || quote == 0x27 || quote == 0x60 {
        let value = rest.dropFirst().prefix { $0 != quote }
        all.append((name, value.text))
        rest = rest[value.endIndex...].dropFirst()
      } else {
        let value = rest.prefix { !$0.isBlank }
        all.append((name, value.text))
        rest = rest[value.endIndex...]
      }
      rest = rest.drop { $0.isBlank }
    }
    return all
  }
}
