import Fuzz
import Markup
import Testing

@testable import Links

@Suite struct WholeWikiTests {
  private static let parts = [
    "Guide", "guide", "GUIDE", "A B", "A-B", "A?B", "..", ".", "", "CON", "aux.c", "README",
    "attachments",
    ".git", "Größe", "x#y", "50%", "%41", "a(b)", "[c]", "'q'", "back`tick", "\\", "日本", "e\u{301}",
    "a.md",
    "WikiStart", "-",
  ]

  /// Every page of a wiki with the worst names links to every page and file, and all of it is there.
  @Test(.fuzz) func allThatResolvesIsThere() {
    for seed in Fuzz.seeds(fixed: 8) { expectAllThere(seed) }
  }

  private func expectAllThere(_ seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    func name() -> String {
      (0..<Int.random(in: 1...3, using: &numbers))
        .map { _ in Self.parts.randomElement(using: &numbers) ?? "" }.joined(separator: "/")
    }
    let pages = Set((0..<30).map { _ in name() })
    let files = Set((0..<30).map { _ in AttachmentName(owner: name(), file: name() + ".png") })
    let index = PageIndex(pages: pages, attachments: files)
    let headings = ["Set up", "Größe (in %)", "Set up", "???", ""]
    let anchors = PageAnchors(
      headings: headings.enumerated().map { .init(id: "h\($0)", text: $1) },
      anchors: ["ä ö", "x%y"])
    let links = LinkResolver(index) { _ in anchors }
    let ids = ["h0", "h1", "h2", "h3", "h4", "ä ö", "x%y", "none", ""]

    var checked: [String: LinkCheck.File] = [:]
    for page in index.pages {
      var inlines: [Inline] = []
      for other in index.pages {
        let id = ids.randomElement(using: &numbers) ?? ""
        inlines.append(.link(Link(.page(PageReference("/" + other, fragment: id)), content: [])))
      }
      for file in index.attachments {
        inlines.append(
          .image(Image(.attachment(AttachmentReference(.page(file.owner), file: file.file)))))
      }
      let result = links.resolve(Document([Block(.paragraph(inlines))]), page: page)
      guard case .paragraph(let content)? = result.document.blocks.first?.content else { continue }
      var (linked, images): ([String], [String]) = ([], [])
      for inline in content {
        if case .link(let link) = inline, case .url(let url) = link.target {
          linked.append(url)
        }
        if case .image(let image) = inline, case .url(let url) = image.target {
          images.append(url)
        }
      }
      #expect(images.count == index.attachments.count)
      checked[index.path(ofPage: page) ?? ""] = LinkCheck.File(
        links: linked, images: images, fragments: anchors.fragments)
    }
    let attachments = index.attachments.compactMap { index.attachmentPath($0.owner, $0.file) }
    #expect(checked.count == index.pages.count && checked[""] == nil)
    #expect(LinkCheck(files: checked, others: attachments).deadLinks() == [])
  }
}
