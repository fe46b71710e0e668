import Markup
import Testing

@testable import TracWiki

@Suite("Images")
struct ImageTests {
  @Test(arguments: [
    ("a.png", "file:a.png"),
    ("Page:a.png", "file:Page:a.png"),
    ("wiki:Page:a.png", "file:Page:a.png"),
    ("ticket:1:a.png", "file:ticket:1:a.png"),
    ("#1:a.png", "file:ticket:1:a.png"),
    ("htdocs:a.png", "file:htdocs:a.png"),
    ("source:a/b.png", "source/browser/a/b.png?format=raw"),
    ("http://a.org/b.png", "http://a.org/b.png"),
    ("/x/a.png", "server/x/a.png"),
    ("\"a b.png\"", "file:a b.png"),
  ])
  func files(_ file: String, _ target: String) {
    #expect(read(file)?.target.brief == target)
  }

  @Test func options() throws {
    let image = try #require(
      read("a.png, 120px, right, alt=text, title=\"a, b\", link=wiki:Page, height=30"))
    #expect(image.width == "120")
    #expect(image.height == "30")
    #expect(image.alignment == "right")
    #expect(image.alternative == "text")
    #expect(image.title == "a, b")
    #expect(image.link?.brief == "page:Page")
  }

  @Test func percentAndDefaults() throws {
    let image = try #require(read("a.png, 50%"))
    #expect(image.width == "50%")
    #expect(image.alternative == "a.png")
    #expect(image.link == nil)
  }

  private func read(_ arguments: String) -> Image? {
    let text = Array("[[Image(\(arguments))]]".utf8)
    let blocks = TracReader().read(text, page: "Page").document.blocks
    guard case .paragraph(let content)? = blocks.first?.content,
      case .image(let image)? = content.first
    else { return nil }
    return image
  }
}
