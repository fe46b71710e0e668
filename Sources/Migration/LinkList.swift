import Links
import Markup

/// All addresses of a finished page, for the check of the whole tree.
enum LinkList {
  private struct Addresses {
    var links: [String] = []
    var images: [String] = []
  }

  static func links(of document: Document, anchors: PageAnchors) -> LinkCheck.File {
    var list = Addresses()
    collect(document.blocks, into: &list)
    return LinkCheck.File(links: list.links, images: list.images, fragments: anchors.fragments)
  }

  private static func collect(_ blocks: [Block], into list: inout Addresses) {
    for block in blocks {
      block.forEachChild(
        blocks: { collect($0, into: &list) }, inlines: { collect($0, into: &list) })
    }
  }

  private static func collect(_ inlines: [Inline], into list: inout Addresses) {
    for inline in inlines {
      switch inline {
      case .link(let link):
        if case .url(let url) = link.target { list.links.append(url) }
      case .image(let image):
        if case .url(let url) = image.target { list.images.append(url) }
        if case .url(let url)? = image.link { list.links.append(url) }
      default: break
      }
      inline.forEachChild { collect($0, into: &list) }
    }
  }
}
