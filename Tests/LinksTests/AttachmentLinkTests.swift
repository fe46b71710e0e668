import Links
import Markup
import Testing

@Suite struct AttachmentLinkTests {
  let links = SmallWiki.resolver()

  func file(_ owner: AttachmentReference.Owner, _ file: String, suffix: String = "") -> LinkTarget {
    .attachment(AttachmentReference(owner, file: file, suffix: suffix))
  }

  /// What an image becomes on the page Guide/Use.
  func image(_ target: LinkTarget, link: LinkTarget? = nil, by links: LinkResolver? = nil) -> (
    Inline?, [String]
  ) {
    let document = Document([
      Block(.paragraph([.text("see "), .image(Image(target, alternative: "alt", link: link))]))
    ])
    let result = (links ?? self.links).resolve(document, page: "Guide/Use")
    guard case .paragraph(let content) = result.document.blocks.first?.content else {
      return (nil, [])
    }
    return (content.last, result.findings.map(\.id))
  }

  @Test func files() {
    #expect(links.address(file(.thisPage, "plan.png")) == "attachments/Guide/plan.png")
    #expect(
      links.one(file(.page("Guide"), "a b.txt"), on: "Guide/Use") == (
        "../attachments/Guide/a-b.txt", []
      ))
    #expect(
      links.address(file(.thisPage, "a b.txt", suffix: "?format=raw"))
        == "attachments/Guide/a-b.txt")
    #expect(
      links.address(file(.thisPage, "a b.txt", suffix: "#L12")) == "attachments/Guide/a-b.txt#L12")
  }

  @Test func fileOfAnotherPage() {
    // Only images are looked for on other pages: Trac showed such a link as text.
    #expect(
      links.one(file(.thisPage, "photo.jpg"), on: "Guide") == ("label", ["attachment-missing"]))
    #expect(
      links.one(file(.thisPage, "twice.png"), on: "Guide") == ("label", ["attachment-missing"]))
    #expect(
      links.one(file(.thisPage, "none.png"), on: "Guide") == ("label", ["attachment-missing"]))
  }

  @Test func missingFilesHaveNearMisses() {
    let document = Document([
      Block(.paragraph([.link(Link(file(.thisPage, "Plan.PNG"), content: []))]))
    ])
    #expect(links.resolve(document, page: "Guide").findings.first?.candidates == ["Guide/plan.png"])
  }

  /// One link on the page `Guide`, by a wiki that has no files.
  private func resolved(
    _ target: LinkTarget, _ label: String, _ known: KnownAttachments, trac: Bool = false
  ) -> Resolution {
    var options = LinkOptions()
    options.attachments = known
    if trac { options.trac = TracAddress("https://trac.example.org/p") }
    return SmallWiki.resolver(options, files: []).resolve(
      Document([Block(.paragraph([.link(Link(target, content: [.text(label)]))]))]), page: "Guide")
  }

  @Test func ofAPageAloneAllAreThere() {
    let result = resolved(file(.page("A/B"), "x y.png"), "x", .assumed)
    #expect(result.findings.isEmpty && result.counts.resolved == 1)
    #expect(result.usedAttachments == ["attachments/A/B/x-y.png"])
  }

  @Test(arguments: [
    ("the plan", [.text("the plan ("), .code("x y.png"), .text(")")] as [Inline]),
    ("x y.png", [.code("x y.png")]),
    (
      "attachment:x y.png", [.text("attachment:"), .code("x y.png")]
    ),
    ("", [.code("x y.png")]),
  ])
  func aFileThatDidNotComeAlongIsNamedBehindItsLabel(_ label: String, _ expected: [Inline]) {
    let name = AttachmentName(owner: "A/B", file: "x y.png")
    for known in [KnownAttachments.absent, .listed(absent: [name])] {
      let result = resolved(file(.page("A/B"), "x y.png"), label, known)
      #expect(result.document.blocks.first?.content == .paragraph(expected))
      #expect(result.findings.map(\.id) == ["attachment-missing"])
      #expect(result.counts.dead == 1 && result.counts.resolved == 0)
      #expect(result.absentAttachments == [name] && result.usedAttachments.isEmpty)
    }
  }

  @Test func aFileThatDidNotComeAlongLeadsToTheOldTrac() {
    let result = resolved(
      file(.page("A/B"), "x y.png", suffix: "#L12"), "x", .absent, trac: true)
    #expect(
      result.document.blocks.first?.content
        == .paragraph([
          .link(
            Link(
              .url("https://trac.example.org/p/attachment/wiki/A/B/x%20y.png#L12"),
              content: [.text("x")]))
        ]))
    #expect(result.findings.isEmpty && result.counts.resolved == 1)
    #expect(result.absentAttachments.count == 1)
  }

  @Test(arguments: [(false, "attachment"), (true, "raw-attachment")])
  func theOldTracGivesTheFileItselfWhereTheLinkDid(_ isRaw: Bool, _ form: String) {
    var options = LinkOptions()
    options.attachments = .absent
    options.trac = TracAddress("https://trac.example.org/p")
    let links = SmallWiki.resolver(options, files: [])
    for (name, end) in [("x.pdf", "x.pdf"), ("", "")] {
      let target = LinkTarget.attachment(
        AttachmentReference(.page("A"), file: name, isRaw: isRaw))
      #expect(links.address(target) == "https://trac.example.org/p/\(form)/wiki/A/\(end)")
    }
  }

  @Test func imagesThatDidNotComeAlongAreMissing() {
    var options = LinkOptions()
    options.attachments = .absent
    let plain = SmallWiki.resolver(options, files: [])
    let picture = file(.page("A"), "x.png")
    #expect(image(picture, by: plain).1 == ["image-missing"])
    let document = Document([Block(.paragraph([.image(Image(picture, alternative: "a chart"))]))])
    let result = plain.resolve(document, page: "Guide")
    #expect(
      result.document.blocks.first?.content
        == .paragraph([.text("a chart ("), .code("x.png"), .text(")")]))
    #expect(result.counts.imagesMissing == 1 && result.counts.imagesFound == 0)
    options.trac = TracAddress("https://trac.example.org/p")
    let old = SmallWiki.resolver(options, files: []).resolve(document, page: "Guide")
    #expect(
      old.document.blocks.first?.content
        == .paragraph([
          .image(
            Image(
              .url("https://trac.example.org/p/raw-attachment/wiki/A/x.png"), alternative: "a chart"
            ))
        ]))
    #expect(old.counts.imagesMissing == 1 && old.counts.imagesFound == 0)
  }

  @Test(arguments: ["ticket", "milestone"])
  func filesOfTicketsAreTheSameWhereverAttachmentsAre(_ realm: String) {
    let target = file(.other(realm: realm, id: "a/b"), "boo.jpg")
    for known in [KnownAttachments.listed(), .absent, .assumed] {
      let plain = resolved(target, "label", known)
      #expect(
        plain.document.blocks.first?.content
          == .paragraph([.text("label ("), .code("boo.jpg"), .text(")")]))
      #expect(plain.findings.map(\.id) == ["attachment-missing"])
      let linked = resolved(target, "label", known, trac: true)
      #expect(
        linked.document.blocks.first?.content
          == .paragraph([
            .link(
              Link(
                .url("https://trac.example.org/p/attachment/\(realm)/a/b/boo.jpg"),
                content: [.text("label")]))
          ]))
    }
  }

  @Test func images() {
    let found = image(file(.page("Guide"), "plan.png"), link: .page(PageReference("Missing")))
    #expect(found.0 == .image(Image(.url("../attachments/Guide/plan.png"), alternative: "alt")))
    #expect(found.1 == ["link-dead"])
    let linked = image(file(.page("Guide"), "plan.png"), link: .page(PageReference("/Notes")))
    #expect(
      linked.0
        == .image(
          Image(
            .url("../attachments/Guide/plan.png"), alternative: "alt", link: .url("../Notes.md"))))
    #expect(image(file(.page("Guide"), "photo.jpg")).1 == ["image-elsewhere"])
    let missing = image(file(.thisPage, "none.png"))
    #expect(missing.0 == .comment("image none.png of page Guide/Use is missing"))
    #expect(missing.1 == ["image-missing"])
    #expect(image(.url("data:image/png;base64,AAAA")).1 == ["link-scheme"])
    #expect(
      image(.url("https://example.org/a b.png")).0
        == .image(Image(.url("https://example.org/a%20b.png"), alternative: "alt")))
  }

  @Test func imageAloneThatIsMissingLeavesAComment() {
    let document = Document([Block(.paragraph([.image(Image(file(.thisPage, "none.png")))]))])
    let result = links.resolve(document, page: "Guide")
    #expect(
      result.document.blocks.map(\.content) == [.comment("image none.png of page Guide is missing")]
    )
    #expect(result.counts.imagesMissing == 1)
  }

  @Test func ticketsAndSite() {
    let ticket = file(.other(realm: "ticket", id: "36"), "boo.jpg")
    #expect(links.one(ticket, on: "Guide").1 == ["attachment-missing"])
    let trac = SmallWiki.withTrac()
    #expect(trac.address(ticket) == "http://trac.example.org/proj/attachment/ticket/36/boo.jpg")
    #expect(
      image(ticket, by: trac).0
        == .image(
          Image(
            .url("http://trac.example.org/proj/raw-attachment/ticket/36/boo.jpg"),
            alternative: "alt")))
    #expect(
      trac.address(file(.htdocs, "img/logo.png"))
        == "http://trac.example.org/proj/chrome/site/img/logo.png")
    var options = LinkOptions()
    options.siteFiles = ["img/logo.png": "attachments/htdocs/logo.png"]
    let site = SmallWiki.resolver(options)
    #expect(
      site.one(file(.htdocs, "img/logo.png"), on: "Guide/Use").0 == "../attachments/htdocs/logo.png"
    )
  }

  @Test func aSiteFileThatIsNotThereLeadsToTheOldTracIfThatIsKnown() {
    var options = LinkOptions()
    options.siteFiles = ["img/logo.png": "attachments/htdocs/logo.png"]
    let missing = file(.htdocs, "img/none.png")
    let (address, findings) = SmallWiki.resolver(options).one(missing, on: "Guide/Use")
    #expect(address == "label")
    #expect(findings == ["attachment-missing"])
    options.trac = TracAddress("https://trac.example.org/p")
    let known = SmallWiki.resolver(options).one(missing, on: "Guide/Use")
    #expect(known.0 == "https://trac.example.org/p/chrome/site/img/none.png")
    #expect(known.1 == ["attachment-missing"])
  }
}
