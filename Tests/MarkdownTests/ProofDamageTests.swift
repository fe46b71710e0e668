import FoundationEssentials
import Fuzz
import Markdown
import Markup
import Testing

/// The proof can fail: each page of the demo wiki and each construct is damaged in one place after the other,
/// and every damage that shows is caught.
///
/// What shows is judged by the HTML that cmark-gfm makes of it, without this project's reader.
/// `make fuzz` damages each page and construct at up to 50 places in each way, not 2.
@Suite("Damage to converted pages is caught")
struct ProofDamageTests {
  @Test(arguments: Damage.allCases) func isCaught(damage: Damage) {
    var shown = 0
    for page in Self.pages {
      for damaged in damage.versions(of: page.markdown, count: Self.count)
      where ShownHTML(damaged).canonical != page.html {
        shown += 1
        #expect(
          RoundTrip.verify(page.tree, markdown: damaged) != nil,
          "\(page.name): \(damage.rawValue): \(Self.difference(page.markdown, damaged))")
      }
    }
    // Otherwise nothing was tested.
    #expect(shown > 5, "\(damage.rawValue): \(shown)")
  }

  @Test func undamagedPagesAreProved() {
    #expect(Self.pages.count > 100)
    for page in Self.pages {
      #expect(RoundTrip.verify(page.tree, markdown: page.markdown) == nil, "\(page.name)")
    }
  }

  private static let count = Fuzz.isOn ? 50 : 2

  private struct Page {
    let name: String
    let markdown: [UInt8]
    let tree: Document
    let html: String

    init(_ name: String, _ markdown: [UInt8]) {
      self.name = name
      self.markdown = markdown
      tree = MarkdownReader.read(markdown)
      html = ShownHTML(markdown).canonical
    }
  }

  /// What differs, and a little around it.
  private static func difference(_ one: [UInt8], _ other: [UInt8]) -> String {
    let start = zip(one, other).prefix { $0 == $1 }.count
    func piece(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, start - 30)..<min(bytes.count, start + 30)], as: UTF8.self)
        .debugDescription
    }
    return "\(piece(one)) → \(piece(other))"
  }

  private static let pages: [Page] = {
    let fixtures = URL(filePath: #filePath).appending(path: "../../../Fixtures").standardized.path
    func read(_ path: String) -> [UInt8] {
      FileManager.default.contents(atPath: fixtures + "/" + path).map { Array($0) } ?? []
    }
    func names(_ folder: String) -> [String] {
      let all =
        (try? FileManager.default.subpathsOfDirectory(atPath: fixtures + "/" + folder)) ?? []
      return all.filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }
    let wiki = names("wikis/harbour/expected").map { Page($0, read($0)) }
    let constructs = names("constructs").flatMap { name in
      fences(of: "markdown", in: String(decoding: read(name), as: UTF8.self)).map {
        Page(name, Array($0.utf8))
      }
    }
    return wiki + constructs
  }()

  /// The text of each fence with that language.
  private static func fences(of language: String, in text: String) -> [String] {
    var found: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      let fence = line.prefix { $0 == "`" }
      guard fence.count >= 3 else { continue }
      let body = lines.prefix { $0 != fence }
      lines = lines.dropFirst(body.count + 1)
      if line.dropFirst(fence.count) == language { found.append(body.joined(separator: "\n")) }
    }
    return found
  }
}
