import Links
import Markup

/// All addresses of a finished page, for the check of the whole tree.
enum LinkList {
  static func links(of document: Document, anchors: PageAnchors) -> LinkCheck.File {
    var file = LinkCheck.File(fragments: anchors.fragments)
    collect(document.blocks, into: &file)
    return file
  }

  private static func collect(_ blocks: [Block], into file: inout LinkCheck.File) {
    for block in blocks {
      block.forEachChild(
        blocks: { collect($0, into: &file) }, inlines: { collect($0, into: &file) })
    }
  }

  private static func collect(_ inlines: [Inline], into file: inout LinkCheck.File) {
    for inline in inlines {
      switch inline {
      case .link(let link):
        if case .url(let url) = link.target { file.links.append(url) }
      case .image(let image):
        if case .url(let url) = image.target { file.images.append(url) }
        if case .url(let url)? = image.link { file.links.append(url) }
      default: break
      }
      inline.forEachChild { collect($0, into: &file) }
    }
  }
}
