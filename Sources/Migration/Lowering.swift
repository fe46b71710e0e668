import Markup

struct Lowering: Sendable {
  struct Options: Sendable { var dropComments = false }
  let options: Options
  init(options: Options) { self.options = options }
  func lower(_ document: Document, page: String) -> (Document, [Finding]) { (Document(blocks(document.blocks)), []) }
  func blocks(_ b: [Block]) -> [Block] {
    b.flatMap { block -> [Block] in
      switch block.content {
      case .box(let box): return blocks(box.blocks)
      case .macro(let m): return [Block(.comment(m.written), at: block.source)]
      case .outline: return []
      case .pageList, .include, .rawHTML: return []
      case .heading(var h):
        h.content = inlines(h.content)
        if h.hasExplicitID { h.content.insert(.anchor(h.id), at: 0) }
        h.id = ""; h.hasExplicitID = false
        return [Block(.heading(h), at: block.source)]
      default: return [block.mapChildren(blocks: { blocks($0) }, inlines: { inlines($0) })]
      }
    }
  }
  func inlines(_ i: [Inline]) -> [Inline] {
    i.flatMap { x -> [Inline] in
      switch x {
      case .span(let s): return inlines(s.content)
      case .macro(let m, _): return [.comment(m.written)]
      case .link(let l):
        if case .url(let u) = l.target, u.contains(":"), !["http","https","mailto","irc","xmpp"].contains(u.prefix { $0 != ":" }) { return inlines(l.content) }
        return [x.mapChildren { inlines($0) }]
      default: return [x.mapChildren { inlines($0) }]
      }
    }
  }
}
extension WritingRequest { var lowering: Lowering.Options { .init() } }
