import Markup
import Migration
import Repair
import Reports
import Testing

/// What a file is, by what is in it.
@Suite struct KindTests {
  @Test(arguments: [
    ("old.md", "= Title =\n\n'''bold''' [[BR]] [wiki:Guide x]\n", "old.md"),
    ("old.txt", "= Title =\n\n[[PageOutline]]\n", "old.md"),
    ("old", "= Title =\n\n[wiki:Guide x] [[BR]]\n", "old.md"),
    ("old.mediawiki", "= Title =\n\n[wiki:Guide x]\n", "old.md"),
    ("plain.wiki", "no mark at all\n", "plain.md"),
    ("new.wiki", "# Title\n\n[x](https://example.org) and [y](Guide.md)\n", "new.md"),
    ("a%2Fb.wiki", "= Title =\n", "a/b.md"),
    ("WikiStart.wiki", "= Start =\n[[BR]]\n", "README.md"),
  ])
  func becomesMarkdownUnderThatName(_ path: String, _ text: String, _ newPath: String) throws {
    let folder = try RepairFolder([path: text])
    #expect(try folder.repaired().texts[newPath] != nil)
  }

  @Test(arguments: [
    ("other.wiki", "{| class=x\n|-\n| [[Category:Y]]\n|}\n"),
    ("notes.txt", "= not =\nmuch of a page\n"),
    ("run", "#!/bin/sh\necho '''x''' [[BR]]\n"), ("LICENSE", "All rights, and '''none'''.\n"),
    ("data.txt", "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{0}\u{1}\u{2} [[BR]]"),
    ("x.py", "'''doc''' # [[BR]]\n"),
  ])
  func isLeftAlone(_ path: String, _ text: String) throws {
    let folder = try RepairFolder([path: text])
    #expect(Set(try folder.repaired().texts.keys) == ["Guide.md"])
  }

  @Test func theUserKnowsBetter() throws {
    let folder = try RepairFolder(["a.md": "bold or Guide\n", "b.wiki": "= T =\n[[BR]]\n"])
    let texts = try folder.repaired {
      $0.stated = [StatedMarkup(.trac, pattern: "*.md"), StatedMarkup(.markdown, pattern: "b.*")]
    }.texts
    #expect(texts["b.md"] == "# T\n")
  }

  @Test func namesAreMadeAsThoseThatAreThere() throws {
    let folder = try RepairFolder([
      "set-up.md": "# A\n", "how-to-ship.md": "# B\n", "ask-for-help.md": "# C\n",
      "MailServer.wiki": "= M =\n[[BR]]\n",
    ])
    #expect(try folder.repaired().texts.keys.sorted() == ["guide.md", "mail-server.md"])
  }

  @Test func ofTwoFilesForOnePageTheMarkdownWins() throws {
    let folder = try RepairFolder(["X.md": "# X\n\nedited since\n", "X.wiki": "= X =\n[[BR]]\n"])
    let (texts, result) = try folder.repaired()
    #expect(texts.keys.sorted() == ["Guide.md"])
    #expect(result.others.map(\.id) == ["page-duplicate"])
  }

  @Test func withoutTraceOfTracNothingIsDone() throws {
    let folder = try RepairFolder(
      ["a.md": "# A\n\n[x](b) [y](c.wiki)\n", "b.md": "# B\n"], isMove: false)
    let (texts, result) = try folder.repaired()
    #expect(texts.isEmpty)
    #expect(result.others.map(\.id) == ["repair-nothing"])
  }

  @Test func hostileNamesStayInTheTree() throws {
    let folder = try RepairFolder([
      "%2e%2e%2fup.wiki": "= Up =\n[[BR]]\n", "a%00b.wiki": "= N =\n[[BR]]\n",
    ])
    for path in try folder.repaired().texts.keys {
      #expect(!path.split(separator: "/").contains("..") && !path.hasPrefix("/"))
    }
  }
}
