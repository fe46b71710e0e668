import Basics
import Targets

extension SystemText {
  /// Takes what a system adds to Markdown out of a document.
  ///
  /// - Returns: what was found; nil if the system adds nothing.
  static func read(_ bytes: inout [UInt8], of site: DocumentationSite) -> SystemText? {
    guard let markup = site.form?.markup else { return nil }
    var text = SystemText(bytes)
    switch markup {
    case .plain: return nil
    case .mkDocs: MkDocsText.prepare(&text)
    case .myst: MySTText.prepare(&text)
    case .hugo: HugoText.prepare(&text)
    case .liquid: LiquidText.prepare(&text, base: site.base)
    case .mdBook: MdBookText.prepare(&text)
    case .mdx: MDXText.prepare(&text)
    case .vitePress: VitePressText.prepare(&text)
    case .gitBook: GitBookText.prepare(&text)
    }
    bytes = text.bytes
    return text
  }
}

extension FactsBuilder {
  /// What a documentation system adds to a document: each link gets the block on whose lines it is.
  mutating func add(_ system: SystemText) {
    facts.anchors = (facts.anchors + system.anchors).sorted { $0.line < $1.line }
    facts.makers = system.makers
    guard !system.links.isEmpty else { return }
    for var link in system.links {
      link.block = max(0, facts.blocks.partitionPoint { $0.line <= link.line } - 1)
      facts.links.append(link)
    }
    facts.links = facts.links.enumerated().sorted {
      ($0.element.block, $0.element.line, $0.offset) < (
        $1.element.block, $1.element.line, $1.offset
      )
    }.map(\.element)
  }
}

/// The front matter that moves a page: `slug: /plan`, `aliases: [old, older]`.
enum PageFields {
  /// The values of each field that the site's system looks at, by its name in lower case.
  static func read(_ bytes: [UInt8], for site: DocumentationSite) -> [String: [String]] {
    guard let serving = site.form?.serving else { return [:] }
    let wanted = serving.addressFields + serving.aliasFields + ["id"]
    var fields: [String: [String]] = [:]
    guard let lines = front(bytes) else { return [:] }
    /// The field whose list goes on.
    var open: String?
    for line in lines {
      let text = line.trimmedBlanks
      if let name = open, text.starts(with: "- ".utf8) || text.first == 0x22 || text.first == 0x27 {
        fields[name, default: []].append(value(text.drop { $0 == 0x2D || $0 == 0x20 }))
        continue
      }
      guard let mark = text.firstIndex(where: { $0 == 0x3A || $0 == 0x3D }), line.first != 0x20
      else {
        continue
      }
      let name = text[..<mark].trimmedBlanks.text.lowercased()
      open = nil
      guard wanted.contains(name) else { continue }
      let rest = text[(mark + 1)...].trimmedBlanks
      if rest.isEmpty || rest.elementsEqual("[".utf8) {
        open = name
      } else if rest.first == 0x5B {
        let all = rest.dropFirst().prefix { $0 != 0x5D }.split(separator: 0x2C)
        fields[name, default: []] += all.map(value).filter { !$0.isEmpty }
      } else {
        fields[name, default: []].append(value(rest))
      }
    }
    return fields
  }

  /// The lines between `---` and `---`, or `+++` and `+++`.
  private static func front(_ bytes: [UInt8]) -> ArraySlice<ArraySlice<UInt8>>? {
    let lines = bytes.prefix(20_000).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let mark = lines.first?.trimmedBlanks,
      mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8),
      let end = lines.dropFirst().firstIndex(where: { $0.trimmedBlanks.elementsEqual(mark) })
    else { return nil }
    return lines[1..<end]
  }

  /// A text without its quotes, the comma after it, and a comment.
  private static func value(_ text: ArraySlice<UInt8>) -> String {
    let text = text.trimmed { $0.isBlank || $0 == 0x2C }
    if let quote = text.first, quote == 0x22 || quote == 0x27 {
      return text.dropFirst().prefix { $0 != quote }.text
    }
    return (text.firstIndex(of: " #").map { text[..<$0] } ?? text).trimmedBlanks.text
  }
}
