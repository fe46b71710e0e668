import Basics
import Markup

extension HTMLReader {
  /// A range of siblings as one line: blocks in it lose their structure.
  mutating func line(_ range: Range<Int>) -> [Inline] {
    var line = HTMLLine()
    collect(range, into: &line)
    return line.finish()
  }

  mutating func collect(_ range: Range<Int>, into line: inout HTMLLine) {
    forEachChild(range) { reader, index, children in
      switch reader.tree.nodes[index].content {
      case .text(let text): line.append(text: text)
      case .comment(let text): line.append(.comment(text.trimmed))
      case .placeholder(let number):
        for block in reader.markdown(number) {
          guard case .paragraph(let content) = block.content else {
            reader.displace([block])
            continue
          }
          line.divide()
          for inline in content { line.append(inline) }
        }
      case .runningText(let number):
        for inline in reader.text(number) { line.append(inline) }
      case .element(let name, let attributes):
        reader.note(name, attributes)
        reader.inline(name, attributes, children, into: &line)
      }
    }
  }

  mutating func inline(
    _ name: String, _ attributes: HTMLAttributes, _ children: Range<Int>, into line: inout HTMLLine
  ) {
    switch HTMLElement[name] {
    case .removed where !isField(name): displace(children)
    case .lineBreak: line.append(.lineBreak)
    case .image:
      if let image = HTMLMeaning.image(attributes, from: dialect) { line.append(.image(image)) }
    case .quotation:
      line.append(text: "“")
      collect(children, into: &line)
      line.append(text: "”")
    case .code:
      code(children, into: &line)
    case .styled, .link:
      wrapped(name, attributes, children, into: &line)
    case nil where style(of: name) != nil:
      wrapped(name, attributes, children, into: &line)
    default:
      let isBlock = HTMLElement.startsLine(name)
      if isBlock { line.divide() }
      collect(children, into: &line)
      if isBlock { line.divide() }
    }
  }

  private mutating func wrapped(
    _ name: String, _ attributes: HTMLAttributes, _ children: Range<Int>, into line: inout HTMLLine
  ) {
    var inner = line.inner
    collect(children, into: &inner)
    line.append(inner) { wrap($0, in: name, attributes) }
  }

  /// `content` in the element `name`, where that is one of those in the line.
  func wrap(_ content: [Inline], in name: String, _ attributes: HTMLAttributes) -> [Inline] {
    if let style = style(of: name) { return content.isEmpty ? [] : [.styled(style, content)] }
    switch HTMLElement[name] {
    case .link: return HTMLMeaning.link(attributes, content: content, from: dialect)
    case .code: return HTMLMeaning.code(content)
    default: return content
    }
  }

  func style(of name: String) -> Inline.Style? {
    if case .styled(let style) = HTMLElement[name] { return style }
    return name == "u" && dialect == .trac ? .inserted : nil
  }

  /// GitHub keeps blanks in code (`white-space: break-spaces`); Trac does not.
  private mutating func code(_ range: Range<Int>, into line: inout HTMLLine) {
    forEachChild(range) { reader, index, children in
      switch reader.tree.nodes[index].content {
      case .text(let text):
        line.append(code: reader.dialect == .trac ? text.collapsed : text.onOneLine)
      case .element(let name, let attributes):
        reader.note(name, attributes)
        switch HTMLElement[name] {
        case .removed: reader.displace(children)
        case .lineBreak: line.append(.lineBreak)
        case .image:
          if let image = HTMLMeaning.image(attributes, from: reader.dialect) {
            line.append(.image(image))
          }
        default:
          var inner = line.inner
          reader.code(children, into: &inner)
          line.append(inner) { reader.wrap($0, in: name, attributes) }
        }
      case .placeholder(let number): reader.displace(reader.markdown(number))
      case .runningText(let number):
        for inline in reader.text(number) { line.append(inline) }
      case .comment: break
      }
    }
  }
}

extension String {
  /// Line ends as blanks.
  var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return String(decoding: utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Runs of white space as one blank each.
  var collapsed: String {
    var bytes: [UInt8] = []
    for byte in utf8 where !(byte.isBlank && bytes.last == 0x20) {
      bytes.append(byte.isBlank ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
