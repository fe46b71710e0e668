import Markup
import Targets
import Testing

/// Links to pages that are nothing but `[[redirect(Page)]]` point to the page after them.
@Suite struct RedirectPageTests {
  /// What `[wiki:A the label]` becomes on a page of its own.
  private func link(_ pages: [String: String], to name: String = "A") throws -> String? {
    var files: [String: String] = ["pages/WikiStart": "[wiki:\(name) the label]\n"]
    for (name, text) in pages { files["pages/" + name] = text }
    let wiki = try SampleWiki(files)
    _ = try wiki.migrate()
    return wiki.output("README.md")
  }

  @Test func linksGoToThePageBehind() throws {
    let pages = ["A": " [[redirect(wiki:B)]]\n\n", "B": "[[Redirect(C)]]", "C": "= Here ="]
    #expect(try link(pages) == "[the label](C.md)\n")
    #expect(try link(pages, to: "A#Here") == "[the label](C.md#here)\n")
  }

  @Test func theLineSaysWhereToGo() throws {
    let wiki = try SampleWiki(["pages/A": "[[redirect(wiki:B)]]\n", "pages/B": "b\n"])
    _ = try wiki.migrate()
    #expect(wiki.output("A.md") == "**This page redirects to:** [B](B.md)\n")
  }

  @Test(arguments: [
    ["A": "[[redirect(B)]]", "B": "[[redirect(A)]]"],
    ["A": "[[redirect(B)]]", "B": "[[redirect(C)]]", "C": "[[redirect(B)]]"],
    ["A": "[[redirect(A)]]"],
    ["A": "[[redirect(Gone)]]"],
    ["A": "[[redirect(B)]] and more", "B": "b"],
    ["A": "[[redirect(https://harbour.example.org)]]"],
    [
      "A": "[[redirect(B)]]", "B": "[[redirect(C)]]", "C": "[[redirect(D)]]",
      "D": "[[redirect(E)]]",
      "E": "[[redirect(F)]]", "F": "[[redirect(G)]]", "G": "g",
    ],
  ])
  func otherPagesStayWhatTheyAre(pages: [String: String]) throws {
    #expect(try link(pages) == "[the label](A.md)\n")
  }

  @Test func fiveStepsAreFollowed() throws {
    #expect(
      try link([
        "A": "[[redirect(B)]]", "B": "[[redirect(C)]]", "C": "[[redirect(D)]]",
        "D": "[[redirect(E)]]", "E": "[[redirect(F)]]", "F": "f",
      ]) == "[the label](F.md)\n")
  }
}
