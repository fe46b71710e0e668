import Basics
import Files
import Links
import Markdown
import Markup
import Stores
import TracWiki

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
      throw UnreadablePage(.file(reason: error.reason))
    }
    if size > largest { throw UnreadablePage(.tooLarge(bytes: largest)) }
    guard let text = PageText(ifText: bytes) else { throw UnreadablePage(.binary) }
    let (tree, dropped) = HTMLTree.reading(page: Scripts.removed(from: text.utf8))
    guard !tree.nodes.isEmpty else {
      return SavedPage(nodes: [], root: 0, dropped: [], findings: text.findings)
    }
    guard let root = PageContainer.find(in: tree.nodes, isWhole: file.head.isWhole) else {
      throw UnreadablePage(.noWikiPage)
    }
    return SavedPage(nodes: tree.nodes, root: root, dropped: dropped, findings: text.findings)
  }

  /// - Parameter plugins: those of the Trac.
  func shown(_ plugins: PluginSyntax) -> ShownPage {
    PageReader.read(nodes, below: nodes.isEmpty ? [] : [root], .trac, plugins)
  }
}

/// A file that holds no page to compare.
struct UnreadablePage: Error {
  var reason: VerifyFact.Unreadable

  init(_ reason: VerifyFact.Unreadable) { self.reason = reason }
}

/// A file of the folder of saved pages.
struct SavedFile: Sendable {
  /// From the working directory.
  var path: Path
  /// Relative to the folder.
  var relative: Path
  /// What its path says.
  var name: SavedName
  /// What its head says, if it has one.
  var head: SavedHead

  /// For messages.
  var file: String { relative.text }
}

/// The walk through the folder: all files that hold HTML.
enum SavedFiles {
  /// How much of a file is read to tell what it is.
  private static let headSize = 1 << 16

  /// - Throws: where the folder itself cannot be listed; what cannot be read inside is told when it is needed.
  static func list(_ root: Path) throws(SystemError) -> [SavedFile] {
    var files: [SavedFile] = []
    var pending: [Path] = [Path(bytes: [])]
    while let folder = pending.popLast() {
      let path = folder.bytes.isEmpty ? root : root.appending(folder.bytes)
      do throws(SystemError) {
        for (name, kind) in try Descriptor.folder(path).list() where name.first != 0x2E {
          let relative = folder.appending(name)
          switch kind {
          case .folder: pending.append(relative)
          case .file:
            if let file = read(root.appending(relative.bytes), relative) { files.append(file) }
          case .link, .other: break
          }
        }
      } catch {
        if folder.bytes.isEmpty { throw error }
      }
    }
    return files.sorted { $0.relative < $1.relative }
  }

  private static func read(_ path: Path, _ relative: Path) -> SavedFile? {
    let name = SavedName(relative)
    let bytes = (try? Descriptor.file(path).readBytes(upTo: headSize)) ?? []
    guard name.saysHTML || isHTML(bytes) else { return nil }
    return SavedFile(path: path, relative: relative, name: name, head: SavedHead(bytes))
  }

  /// A file without a suffix, as `wget` saves it: it begins with a tag, and not with that of an image or feed.
  private static func isHTML(_ head: [UInt8]) -> Bool {
    let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard text.first == UInt8(ascii: "<") else { return false }
    let start = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
    return !["<svg", "<rss", "<feed", "<opensearch"].contains { start.contains($0) }
  }
}

/// What the head of a page says that Trac sent whole: its name, and where the project is.
///
///     <link rel="start" href="/proj/wiki"/>
///     <link rel="alternate" href="/proj/wiki/A/B?format=txt" type="text/x-trac-wiki" …/>
struct SavedHead: Hashable, Sendable {
  /// The page's name.
  var page: String?
  /// The project's address, or its path on its server: `https://example.org/proj`, `/proj`, or empty.
  var base: String?
  /// The file holds a whole page and not a part of one.
  var isWhole = false

  /// - Parameter bytes: the beginning of the file.
  init(_ bytes: [UInt8]) {
    let start = bytes.prefix(4096).map { $0.lowercased }
    isWhole = ["<html", "<!doctype", "<head", "<body"].contains { start.contains(Array($0.utf8)) }
    guard isWhole else { return }
    for node in HTMLTree.reading(page: bytes).tree.nodes {
      guard case .element("link", let attributes) = node.content,
        let address = attributes["href"]
      else { continue }
      switch attributes["rel"] {
      case "alternate" where page == nil:
        page = Self.page(of: address)
        if page != nil, address.contains("://"), let wiki = address.rangeOfLast("/wiki/") {
          base = String(address[..<wiki.lowerBound])
        }
      case "start": base = base ?? Self.base(of: address, before: "/wiki")
      case "search" where attributes["type"] == nil:
        base = base ?? Self.base(of: address, before: "/search")
      default: break
      }
    }
  }

  private static func page(of address: String) -> String? {
    // A mirror may have changed the link to the name of a file: `A%3Fformat=txt`.
    let whole = address.replacing("%3F", with: "?").replacing("@format=", with: "?format=")
    let (path, query, _) = RelativeURL.split(whole)
    guard query.hasPrefix("?format=txt"), let wiki = path.rangeOfLast("/wiki/") else { return nil }
    let name = RelativeURL.decode(path[wiki.upperBound...])
    return name.isEmpty ? nil : name
  }

  private static func base(of address: String, before end: String) -> String? {
    let path = RelativeURL.split(address).path
    guard path.hasSuffix(end), path.hasPrefix("/") || RelativeURL.scheme(of: path) != nil else {
      return nil
    }
    return String(path.dropLast(end.count))
  }
}

/// Where the text of a page is in what Trac sent.
///
/// | Trac | container |
/// | --- | --- |
/// | 0.12 to 1.6 | `<div id="wikipage">` in `<div class="wikipage searchable">` |
/// | 0.11 | `<div class="wikipage searchable">` |
/// | 0.10 and before | `<div id="searchable">` in `<div class="wikipage">` |
enum PageContainer {
  static func find(in nodes: [HTMLNode], isWhole: Bool) -> Int? {
    var ids: [String: Int] = [:]
    var byClass: Int?
    for (index, node) in nodes.enumerated() {
      guard case .element(_, let attributes) = node.content else { continue }
      if let id = attributes["id"], ids[id] == nil { ids[id] = index }
      if byClass == nil, let classes = attributes["class"]?.split(separator: " "),
        classes.contains("wikipage")
      {
        byClass = index
      }
    }
    if let page = ids["wikipage"] { return page }
    // A part of a page has no container; `wikipage` is a list of changes in it then.
    guard isWhole else { return 0 }
    if let outer = byClass {
      if let inner = ids["searchable"], outer < inner, inner < nodes[outer].end { return inner }
      return outer
    }
    if let content = ids["content"],
      case .element(_, let attributes) = nodes[content].content, attributes["class"] == "wiki"
    {
      return content
    }
    return ids["banner"] == nil && ids["mainnav"] == nil ? 0 : nil
  }
}

/// `<script>` and `<style>` with what is in them: text that is not HTML.
enum Scripts {
  static func removed(from html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<"),
        let name = names.first(where: { begins(html, at: index + 1, $0) })
      {
        index = end(html, from: index, of: name)
      } else {
        result.append(html[index])
        index += 1
      }
    }
    return result
  }

  private static let names = ["script", "style"].map { Array($0.utf8) }

  private static func begins(_ html: [UInt8], at start: Int, _ name: [UInt8]) -> Bool {
    let end = start + name.count
    guard end < html.count else { return false }
    for (offset, byte) in name.enumerated() where html[start + offset] | 0x20 != byte {
      return false
    }
    return html[end] <= 0x20 || html[end] == UInt8(ascii: ">") || html[end] == UInt8(ascii: "/")
  }

  private static func end(_ html: [UInt8], from start: Int, of name: [UInt8]) -> Int {
    var index = start + 1
    while index + 1 < html.count {
      if html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "/"),
        begins(html, at: index + 2, name)
      {
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        return index + 1
      }
      index += 1
    }
    return html.count
  }
}
