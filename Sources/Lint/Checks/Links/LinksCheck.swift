import Basics
import Facts
import Files
import Links
import Markup
import Stores
import Targets

/// Links point to files and places that exist: `link-dead`, `fragment-dead` and their kin; `image-missing`.
enum LinksCheck: Check {
  static let rules = [
    "link-dead", "link-case", "link-outside", "link-malformed", "fragment-dead", "fragment-case",
    "image-missing",
  ]

  static func findings(in context: CheckContext) -> [Finding] { output(in: context).findings }

  static func output(in context: CheckContext) -> CheckOutput {
    guard rules.contains(where: { context.rules[$0] != nil }) else { return CheckOutput() }
    let targets = LinkTargets(context)
    var output = CheckOutput()
    var notChecked: [NotChecked: Int] = [:]
    let forms = TemplatePage.all(in: context.project)
    for document in [context.project.documents, forms].joined() {
      let isForm = TemplatePage.isOne(document.path)
      let checker = targets.checker(of: document)
      var faults: [(link: DocumentLink, fault: LinkFault)] = []
      func fault(of link: DocumentLink) -> LinkFault? {
        switch checker.verdict(link) {
        case .fine: output.links += 1
        case .notChecked(let reason): notChecked[reason, default: 0] += 1
        case .fault(let fault):
          output.links += 1
          return context.rules[fault.rule] == nil ? nil : fault
        }
        return nil
      }
      for link in document.links where !isForm || !TemplatePage.isPlaceholder(link) {
        if let fault = fault(of: link) { faults.append((link, fault)) }
      }
      if document.format == .markdown {
        let hasWikiLinks = context.target.links.hasWikiLinks
        for number in document.blocks.indices
        where hasWikiLinks || document.blocks[number].prose.hasBracket(before: UInt8(ascii: "(")) {
          let block = document.blocks[number]
          for broken in BlankAddress.all(in: block) {
            guard case .fault(let fault) = checker.verdict(broken),
              context.rules[fault.rule] != nil
            else { continue }
            faults.append((broken.link(block: number), fault))
          }
          guard hasWikiLinks else { continue }
          for link in WikiLink.all(in: block, number: number) {
            // How to write another page is for its author to say.
            if let fault = fault(of: link) {
              faults.append((link, fault.offering([], isClear: false)))
            }
          }
        }
      }
      if document.format == .markdown, checker.site == nil, context.rules["link-malformed"] != nil {
        faults += LostReference.faults(in: document) {
          context.project.files.contents(of: document.path)
        }
      }
      output.findings += PlacedFaults.findings(faults, of: document, in: context)
    }
    for site in context.project.sites.all {
      let navigation = SiteNavigation(site, targets)
      output.links += navigation.count
      output.findings += navigation.findings
      if navigation.notChecked > 0 {
        notChecked[.made(site.target.title), default: 0] += navigation.notChecked
      }
    }
    output.notChecked = NotChecked.sentences(notChecked)
    return output
  }
}

extension String {
  /// Whether a `]` is right before a byte.
  fileprivate func hasBracket(before next: UInt8) -> Bool {
    var last: UInt8 = 0
    return hasByte { byte in
      defer { last = byte }
      return byte == next && last == UInt8(ascii: "]")
    }
  }
}

/// `[the plan][pln]` where no definition has that name, but another has nearly: it is shown as is.
enum LostReference {
  /// Faults of a Markdown document, each with what is in the second brackets as its destination.
  static func faults(
    in document: DocumentFacts, text: () -> [UInt8]?
  ) -> [(link: DocumentLink, fault: LinkFault)] {
    var found: [(link: DocumentLink, fault: LinkFault)] = []
    var definitions: [String]?
    for number in document.blocks.indices
    where document.blocks[number].prose.hasBracket(before: UInt8(ascii: "["))
      && !document.blocks[number].isCode
    {
      for reference in references(in: document.blocks[number], number) {
        let known = definitions ?? text().map(self.definitions) ?? []
        definitions = known
        let near = near(reference.destination, known)
        guard !near.isEmpty else { continue }
        var fault = LinkFault(
          "link-malformed",
          "“[\(reference.text)][\(reference.destination)]” is shown as plain text, because “\(reference.destination)” is not defined."
        ).offering(near, isClear: false)
        fault.severity = .info
        found.append((reference, fault))
      }
    }
    return found
  }

  private static func references(in block: TextBlock, _ number: Int) -> [DocumentLink] {
    let bytes = Array(block.prose.utf8)
    var links: [DocumentLink] = []
    var index = bytes.startIndex
    while let middle = bytes.firstIndex(of: "][", from: index) {
      index = middle + 2
      let label = bytes[..<middle].reversed().prefix { ![0x5B, 0x5D, 0x0A].contains($0) }
      let name = bytes[index...].prefix { ![0x5B, 0x5D, 0x0A].contains($0) }
      guard !name.isEmpty, !label.isEmpty, name.endIndex < bytes.count,
        bytes[name.endIndex] == UInt8(ascii: "]"), middle > label.count,
        bytes[middle - label.count - 1] == UInt8(ascii: "["),
        // `a[i][j]` is code.
        middle - label.count < 2 || !bytes[middle - label.count - 2].isAlphanumeric
      else { continue }
      let line = block.line + bytes[..<middle].count { $0 == 0x0A }
      links.append(
        DocumentLink(
          .link, destination: String(decoding: name, as: UTF8.self),
          text: String(decoding: label.reversed(), as: UTF8.self), line: line, block: number))
    }
    return links
  }

  /// The names of `[name]: address`.
  private static func definitions(in text: [UInt8]) -> [String] {
    text.split(separator: 0x0A).compactMap { line in
      let line = line.trimmedBlanks
      guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: "]:"),
        line.dropFirst().first != UInt8(ascii: "^")
      else { return nil }
      return String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self)
    }
  }

  private static func near(_ name: String, _ definitions: [String]) -> [String] {
    let wanted = FoldedName(name).bytes
    guard wanted.count > 2 else { return [] }
    let found = definitions.filter { other in
      let letters = FoldedName(other).bytes
      return letters == wanted
        || wanted.count > 3 && letters.filter(\.isDigit) == wanted.filter(\.isDigit)
          && EditDistance.between(letters, wanted, most: wanted.count < 12 ? 1 : 2) != nil
    }
    return Array(found.prefix(3))
  }
}

/// The entries of a site's navigation point to documents; the navigation is not a document itself: `nav:` of `mkdocs.yml`.
struct SiteNavigation {
  private let site: DocumentationSite
  private let targets: LinkTargets
  private(set) var findings: [Finding] = []
  /// Entries that were judged.
  private(set) var count = 0
  private(set) var notChecked = 0

  init(_ site: DocumentationSite, _ targets: LinkTargets) {
    (self.site, self.targets) = (site, targets)
    guard site.navigationFile.utf8.starts(with: targets.context.project.folder.utf8) else { return }
    let missing = site.navigation.filter { !exists($0.name) }
    // Texts of a program may be something else: then hardly any of them names a document.
    let isScript = site.navigationFile.suffix != ".yml" && site.navigationFile.suffix != ".yaml"
    if isScript, missing.count * 2 > site.navigation.count { return }
    count = site.navigation.count - missing.count
    let resolver = targets.sites.resolver(of: site)
    for entry in missing {
      let way = TreePath.walk(entry.name, from: String(site.root.dropLast())).path
      guard resolver.reason(entry.name, at: way) == nil, !isCopied(entry.name) else {
        notChecked += 1
        continue
      }
      count += 1
      let finding = targets.context.finding(
        "link-dead", in: site.navigationFile, at: SourceRange(lines: entry.line, entry.line),
        "The navigation lists “\(entry.name)”, but there is no such document.",
        help: "Add it to “\(site.root)”, or remove it from the navigation.")
      if let finding { findings.append(finding) }
    }
  }

  /// `contributing.md` of the root is often copied to the documents, or linked, before the site is made.
  private func isCopied(_ name: String) -> Bool {
    let stem = name.lastPart.stem.lowercased()
    let wanted = stem == "index" ? ["readme", "index"] : [stem]
    return targets.index.filesIn("").contains { wanted.contains($0.stem.lowercased()) }
  }

  private func exists(_ name: String) -> Bool {
    let (way, above) = TreePath.walk(name, from: String(site.root.dropLast()))
    if above > 0 { return true }
    let index = targets.index
    return index.hasFile(way) || index.hasFolder(way)
      || !index.files(beginning: way + ".").isEmpty
      || targets.sites.resolver(of: site).pages.document(at: name) != nil
  }
}
