import Links
import Markup
import Migration
import Stores
import Testing

@testable import Targets

/// What somebody mistyped is shown as Trac shows it: every page is proved, for every reader. `PageFuzzTests` finds more.
@Suite("Mutated pages")
struct MutatedPageTests {
  /// Each was not proved once, for one reader or another.
  @Test(arguments: [
    "[^]:d x", "[!^2]:n g", "[!^^]", "[!^\n]", "[^$$]", "m\n[^]:", "[^[[]]", "xmpp:@.n",
    " [!NOTE]t", "http://[[C",
    "mailto:b[[l", ":a@b.c\na@b.cm", "|\n| -", "`[[BR]]", "` {{{|}}}", "{{{#!comment\n<a\n}}}",
    "{{{#!comment\n<a x\n}}}",
    "https://>\nhttps://e", ":https:///\nhttps://", "{{{#!rst\n`\n `",
    "[mailto:w@example.o l]w@example.o",
    "[[Anchor([[)]]", "[mailto:[]", "||{{{a@.c|}}}", "[[Image([[,top)]]I",
    "[[Image(p.png, alt=ra@b.ck)]] ra@b.ck", "CamelCasea@b.org,,a@b.org", "[mailto:[Image(p.png)]]",
    "[[Image(p.png, title=x|y)]]", "||[[Image(p.png, title=x|y)]]||",
    "[[comment(q [[[h)]]", "||= =||\n||= =||\n||= x =||\n||= a =|||| b ||", "[`]`[wiki:",
    "{{{#!div\n   a.  [\\\\@2]]\t  a@b.org../`",
  ])
  func wasNotProved(_ page: String) throws {
    for target in Target.all {
      #expect(try failures(Array(page.utf8), target) == [], "\(target.name)")
    }
  }

  private func failures(_ page: [UInt8], _ target: Target) throws -> [String] {
    var request = ConvertRequest(page: Page(name: "Page", file: "-", text: page))
    request.writing.target = target
    return try PageConversion.run(request).findings
      .filter { $0.id == "not-proved" || $0.id == "reader-fault" }.map(\.message)
  }
}
