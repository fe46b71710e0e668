import Testing

@testable import Repair

@Suite struct ClassifierTests {
  /// Texts of each kind, each a few lines that leave no doubt, or none at all.
  private enum Sample {
    static let trac = "= Crew =\n\n'''Ada''' leads, see [wiki:Guide].[[BR]]\n\n||a||b||\n||c||d||\n"
    static let markdown = "# Crew\n\n**Ada** leads, see [the guide](Guide.md).\n\n```\na\n```\n"
    static let mixed =
      "# Crew\n\n**Ada** leads, see [the guide](Guide.md).\n\n```\na\n```\n\n[[BR]]\n"
    static let plain = "Ada leads.\n\nShe is in the harbour.\n"
    static let mediaWiki =
      "== Crew ==\n\n'''Ada''' leads.\n\n{| class=\"x\"\n| a || b\n|}\n[[Category:Crew]]\n"
    static let shared = "== Crew ==\n\n'''Ada''' leads.\n"
    static let script = "#!/bin/sh\n# '''Ada'''[[BR]]\n"
    static let binary = "%PDF-1.4\n'''Ada'''[[BR]]\n"
  }

  /// `trac sure`; nil if the file is not in the plan.
  private func kind(
    _ path: String, _ text: String, among others: [String: String] = [:],
    _ stated: [StatedMarkup] = []
  ) throws -> String? {
    let tree = try TestTree(others.merging([path: text]) { $1 })
    let plan = try tree.plan { $0.stated = stated }
    return plan.documents.first { $0.path == path }.map {
      "\($0.verdict.kind.rawValue) \($0.verdict.confidence.rawValue)"
    }
  }

  @Test(arguments: [
    ("Crew.wiki", Sample.trac, "trac sure"),
    ("Crew.trac", Sample.trac, "trac sure"),
    ("Crew.mediawiki", Sample.trac, "trac sure"),
    ("Crew.md", Sample.trac, "trac sure"),
    ("Crew.markdown", Sample.trac, "trac sure"),
    ("Crew.txt", Sample.trac, "trac likely"),
    ("Crew", Sample.trac, "trac likely"),
    ("Crew.md", Sample.markdown, "markdown sure"),
    ("Crew.md", Sample.mixed, "markdown likely"),
    ("Crew.wiki", Sample.markdown, "markdown sure"),
    ("Crew.wiki", Sample.mixed, "markdown likely"),
    ("Crew.txt", Sample.markdown, nil),
    ("Crew.txt", Sample.plain, nil),
    ("Crew", Sample.plain, nil),
    ("Crew.md", Sample.plain, "markdown guessed"),
    ("Crew.trac", Sample.plain, "trac guessed"),
    ("Crew.wiki", Sample.plain, nil),
    ("Crew.wiki", Sample.mediaWiki, nil),
    ("Crew.mediawiki", Sample.mediaWiki, nil),
    ("Crew.txt", Sample.mediaWiki, nil),
    ("Crew.md", Sample.mediaWiki, "markdown likely"),
    // MediaWiki has these, too.
    ("Crew.wiki", Sample.shared, nil),
    ("Crew", Sample.script, nil),
    ("Crew.wiki", Sample.script, nil),
    ("Crew.md", Sample.binary, nil),
    ("Crew.wiki", Sample.binary, nil),
    ("Crew.md", "", "markdown guessed"),
    // Of other suffixes no file is a document.
    ("Crew.rst", Sample.trac, nil),
    ("Crew.py", Sample.trac, nil),
    ("Crew.html", Sample.trac, nil),
  ])
  func aloneInItsTree(_ path: String, _ text: String, _ expected: String?) throws {
    #expect(try kind(path, text) == expected)
  }

  @Test(arguments: [
    ("Crew.md", Sample.plain, "trac guessed"),
    ("Crew.txt", Sample.plain, nil),
    ("Crew.wiki", Sample.plain, nil),
    ("Crew.md", Sample.markdown, "markdown likely"),
    ("Crew.md", Sample.shared, "trac likely"),
    // In another folder the whole tree's files of that suffix decide.
    ("Ships/Crew.md", Sample.plain, "trac guessed"),
  ])
  func amongTracInMarkdownsClothes(_ path: String, _ text: String, _ expected: String?) throws {
    let others = ["A.md": Sample.trac, "B.md": Sample.trac, "C.md": Sample.trac]
    let found = try kind(path, text, among: others)
    // Where there is Trac, a page of a wiki is its.
    #expect(found == (path == "Crew.wiki" ? "trac guessed" : expected))
  }

  @Test(arguments: [
    ("Crew.md", Sample.plain, "markdown guessed"),
    ("Crew.md", Sample.trac, "trac sure"),
    ("Crew.md", Sample.shared, "markdown likely"),
    ("Crew.wiki", Sample.shared, "trac likely"),
    ("Crew.wiki", Sample.plain, "trac guessed"),
    ("Crew.txt", Sample.plain, nil),
  ])
  func amongMarkdownAndSomeTrac(_ path: String, _ text: String, _ expected: String?) throws {
    let others = [
      "A.md": Sample.markdown, "B.md": Sample.markdown, "C.wiki": Sample.trac,
    ]
    #expect(try kind(path, text, among: others) == expected)
  }

  /// The files of its own folder say more than those of the tree.
  @Test func theFolderDecidesFirst() throws {
    var others = ["Old/A.md": Sample.trac, "Old/B.md": Sample.trac]
    for name in ["A", "B", "C", "D", "E"] { others["New/\(name).md"] = Sample.markdown }
    #expect(try kind("Old/Crew.md", Sample.plain, among: others) == "trac guessed")
    #expect(try kind("New/Crew.md", Sample.plain, among: others) == "markdown guessed")
    #expect(try kind("Else/Crew.md", Sample.plain, among: others) == "markdown guessed")
  }

  /// A page of Trac by its suffix makes `.wiki` files Trac's, too, as its comment would once it is Markdown.
  @Test func aPageBySuffixIsTracForOthers() throws {
    let others = ["Log.trac": "Before\n{{{#!comment\nlow\n}\n{{{#!sh\nafter\n"]
    #expect(try kind("Crew.wiki", Sample.plain, among: others) == "trac guessed")
  }

  /// Two pages that look a little like Trac and stay Markdown do not make a third Trac's.
  @Test func pagesThatStayMarkdownDecideNothing() throws {
    let others = ["A.md": Sample.shared, "B.md": "|| tide\nis high\n", "C.md": Sample.markdown]
    for path in ["A.md", "B.md"] {
      let text = try #require(others[path])
      #expect(try kind(path, text, among: others)?.hasPrefix("markdown") == true)
    }
    #expect(try kind("Crew.md", Sample.plain, among: others) == "markdown guessed")
  }

  @Test func textsAmongTracAreTrac() throws {
    let others = ["A.txt": Sample.trac, "B.txt": Sample.trac]
    #expect(try kind("Crew.txt", Sample.plain, among: others) == "trac guessed")
    #expect(try kind("Crew.txt", Sample.shared, among: others) == "trac likely")
    #expect(try kind("Crew.txt", Sample.markdown, among: others) == nil)
  }

  @Test(arguments: [
    ("Crew.txt", Sample.plain, StatedMarkup(.trac, pattern: "*.txt"), "trac sure"),
    ("old/Crew.txt", Sample.plain, StatedMarkup(.trac, pattern: "old/*.txt"), "trac sure"),
    ("old/Crew.txt", Sample.plain, StatedMarkup(.trac, pattern: "Crew.txt"), "trac sure"),
    ("old/Crew.txt", Sample.plain, StatedMarkup(.trac, pattern: "new/*.txt"), nil),
    ("Crew.md", Sample.trac, StatedMarkup(.markdown, pattern: "*.md"), "markdown sure"),
    ("Crew.wiki", Sample.mediaWiki, StatedMarkup(.trac, pattern: "*.wiki"), "trac sure"),
    // Nobody's word makes a document of what is not text.
    ("Crew.md", Sample.binary, StatedMarkup(.trac, pattern: "*.md"), nil),
  ])
  func theUserKnowsBetter(
    _ path: String, _ text: String, _ stated: StatedMarkup, _ expected: String?
  ) throws {
    #expect(try kind(path, text, [stated]) == expected)
  }

  @Test func theLastWordCounts() throws {
    let trac = StatedMarkup(.trac, pattern: "*.md")
    let markdown = StatedMarkup(.markdown, pattern: "Crew.*")
    #expect(try kind("Crew.md", Sample.plain, [trac, markdown]) == "markdown sure")
    #expect(try kind("Crew.md", Sample.plain, [markdown, trac]) == "trac sure")
  }

  /// Code may show Trac's markup: a document about a wiki is none of it.
  @Test(arguments: [
    "# Wikis\n\nSo:\n\n```\n= A =\n'''b'''[[BR]]\n[[PageOutline]]\n[wiki:A b]\n```\n",
    "# Wikis\n\nSo: `'''b'''[[BR]]` or `[wiki:A b]`, `[[PageOutline]]`.\n",
  ])
  func codeIsNoSignOfTrac(_ text: String) throws {
    #expect(try kind("Wikis.md", text)?.hasPrefix("markdown") == true)
    #expect(try TestTree(["Wikis.md": text]).plan().move == .none)
  }

  private func kind(_ path: String, _ text: String, _ stated: [StatedMarkup]) throws -> String? {
    try kind(path, text, among: [:], stated)
  }
}
