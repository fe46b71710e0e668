import Basics
import Files
import Markdown
import Markup
import Stores

/// One saved page, ready to be read: its tree, and where in it the text of the wiki is.
struct SavedPage: Sendable {
  var nodes: [HTMLNode]
  /// The element that holds the page's text.
  var root: Int
  /// Elements that were left out, too deep or too long.
  var dropped: [String]
  var findings: [Finding]

  /// GitHub shows far less of a page, and libxml2 stops at texts of this size.
  static let largest = 8 << 20

  /// - Throws: a finding where the file holds no page that can be compared.
  static func read(_ file: SavedFile) throws(UnreadablePage) -> SavedPage {
    let bytes: [UInt8]
    let size: Int
    do throws(SystemError) {
      let descriptor = try Descriptor.file(file.path)
      size = try descriptor.status().size
      bytes = size > largest ? [] : try descriptor.readAll()
    } catch {
      throw UnreadablePage("cannot be read: \(error.reason)")
    }
    if size > largest { throw UnreadablePage("is larger than \(largest >> 20) MiB") }
    if BinaryDetection.isBinary(head: bytes) { throw UnreadablePage("is no text") }
    let text = PageText(decoding: bytes)
    let (tree, dropped) = HTMLTree.reading(page: Scripts.removed(from: text.utf8))
    guard !tree.nodes.isEmpty else {
      return SavedPage(nodes: [], root: 0, dropped: [], findings: text.findings)
    }
    guard let root = PageContainer.find(in: tree.nodes, isWhole: file.head.isWhole) else {
      throw UnreadablePage("is a page of Trac, but none of its wiki")
    }
    return SavedPage(nodes: tree.nodes, root: root, dropped: dropped, findings: text.findings)
  }

  var shown: ShownPage { PageReader.read(nodes, below: nodes.isEmpty ? [] : [root], .trac) }
}

/// The end of a sentence: "The saved page … is no text".
struct UnreadablePage: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
