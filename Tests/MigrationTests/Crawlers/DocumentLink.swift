import Foundation
import Markup

/// A link or image as is in a document.
struct DocumentLink: Hashable {
  enum Form { case link, image, tag }

  var form: Form
  /// With its fragment, percent-encoded but for tags.
  var address: String

  /// Without query and fragment, decoded.
  var path: String {
    let way = address.prefix { $0 != "#" && $0 != "?" }
    return form == .tag ? String(way) : way.removingPercentEncoding ?? String(way)
  }

  /// Without `#`, decoded.
  var fragment: String {
    guard let mark = address.firstIndex(of: "#") else { return "" }
    let fragment = String(address[address.index(after: mark)...])
    return fragment.removingPercentEncoding ?? fragment
  }

  /// `https:`, `mailto:`
  var hasScheme: Bool {
    guard form != .tag, let colon = address.firstIndex(of: ":") else { return false }
    return address[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }

  /// - Parameter tags: `[[Label|Page]]` counts, too.
  static func all(in document: Document, text: String, tags: Bool) -> [DocumentLink] {
    var found: [DocumentLink] = []
    func visit(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .link(let link):
          if case .url(let address) = link.target {
            found.append(.init(form: .link, address: address))
          }
        case .image(let image):
          if case .url(let address) = image.target {
            found.append(.init(form: .image, address: address))
          }
          if case .url(let address) = image.link {
            found.append(.init(form: .link, address: address))
          }
        default: break
        }
        inline.forEachChild(visit)
      }
    }
    func visit(_ blocks: [Block]) {
      for block in blocks { block.forEachChild(blocks: visit, inlines: visit) }
    }
    visit(document.blocks)
    return found + (tags ? WikiTags.targets(in: text).map { .init(form: .tag, address: $0) } : [])
  }
}
