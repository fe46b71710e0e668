import Markdown

/// One element: first what it is to Trac, then what it is to HTML.
extension PageReader {
  mutating func element(
    _ name: String, _ attributes: HTMLAttributes, _ index: Int, _ look: Look, into flow: inout Flow
  ) {
    let outer = (isColoured, isPageList, isFootnotes)
    defer { (isColoured, isPageList, isFootnotes) = outer }
    if dialect == .gitHub, attributes["class"] == "footnotes" { isFootnotes = true }
    if dialect == .trac {
      switch TracPart(name, attributes) {
      case .content: break
      case .dropped: return
      case .icon where PageReader.oneLine(text(of: index)).isEmpty: return
      case .icon: return children(of: index, look, into: &flow)
      case .computed:
        if case .inline = ElementRole(name, dialect) {
          flow.addWild(line: 0)
        } else {
          finish(&flow)
          flow.add(ShownBlock(kind: .wild, line: 0))
        }
        return
      case .underlined:
        addAnchors(attributes, offset: flow.count)
        return children(of: index, look.adding(.inserted), into: &flow)
      case .colouredCode:
        isColoured = true
      case .pageList: isPageList = true
      case .footnotes: isFootnotes = true
      case .numberedCode:
        finish(&flow)
        return flow.add(leaf(numberedCode(index)))
      }
    }
    visible(name, attributes, index, look, into: &flow)
  }

  private mutating func visible(
    _ name: String, _ attributes: HTMLAttributes, _ index: Int, _ look: Look, into flow: inout Flow
  ) {
    switch ElementRole(name, dialect) {
    case .removed: return
    case .code:
      finish(&flow)
      addAnchors(attributes, offset: 0)
      let opening = attributes["data-sourcepos"] == nil ? 0 : 1
      return flow.add(
        leaf(codeBlock(text(of: index), line: lines.line + opening, isColoured: isColoured)))
    default: addAnchors(attributes, offset: flow.count)
    }
    switch ElementRole(name, dialect) {
    case .styled(let style): children(of: index, look.adding(style), into: &flow)
    case .link: link(attributes, index, look, into: &flow)
    case .image: image(attributes, look, into: &flow)
    case .lineBreak: flow.add(Piece(kind: .lineBreak, line: lines.line))
    case .checkbox:
      guard attributes["type"] == "checkbox" else { return }
      flow.add(attributes["checked"] == nil ? "[ ] " : "[x] ", look, line: &lines.line)
    case .inline: children(of: index, look, into: &flow)
    case .removed, .code: break
    case let role:
      finish(&flow)
      block(role, attributes, index, look, into: &flow)
      finish(&flow)
    }
  }
}
