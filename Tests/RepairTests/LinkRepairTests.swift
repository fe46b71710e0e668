import GitFixture
import Migration
import Testing

@testable import Repair

/// Addresses in Markdown documents: what leads somewhere stays to the byte, the rest is led where it was meant to.
@Suite struct LinkRepairTests {
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
  private static let trac = "= T =\n\nA.[[BR]]\n\n=== Set up === #setup\n"
  private static let files: [String: String] = [
    "Guide.md": "# Guide\n\n## Set up\n\n## What's new?\n\n<a id=\"tools\"></a>Tools.\n",
    "Ships/Anna.md": "# The Anna\n\nA ship.\n", "Ships/README.md": "# Ships\n\nAll.\n",
    "Ships/Log.wiki": trac, "Set Up.wiki": trac, "Crew.md": "# Crew\n\nAll.\n",
    "Crew/List.md": "# The whole list\n\nAll.\n", "A/Twice.md": "# A\n\nb.\n",
    "Bb/Twice.md": "# B\n\nb.\n", "img/plan.svg": svg, "img/a b.svg": svg, "x/list.pdf": "pdf",
    "img/wrong.png": "Not found\n", "img/empty.png": "", "Old.html": "<p>a</p>\n",
  ]

  @Test(arguments: [
    "[a](Guide.md)", "[a](Guide.md#set-up)", "[a](./Guide.md)", "[a](Guide.md#tools)", "[a](#part)",
    "[a](Ships/)", "[a](Ships)", "[a](Ships/README.md)", "![a](img/plan.svg)",
    "![a](/img/plan.svg)", "![](img/a%20b.svg)",
    "![a](<img/a b.svg>)", "[a](x/list.pdf)", "[a](https://b.example/Guide)",
    "[a](mailto:b@c.example)",
    "[a](Guide.md \"title\")", "[a]\n\n[a]: Guide.md", "[a](Old.html)",
    "<a href=\"Guide.md\">a</a>",
    "<img src=\"img/plan.svg\">", "[a](Guide.md?plain=1)", "[a](Guide.md#top)", "[a](#)",
    "[![a](img/plan.svg)](Guide.md)", "![a](img/empty.png)",
    "[a](//b.example/x)", "[a](data:text/plain,b)", "[a][Guide]", "[x]", "- [ ] a",
    "[^1]\n\n[^1]: a",
  ])
  func whatLeadsSomewhereStays(_ text: String) throws {
    let mended = try DocumentSample.repaired(text, files: Self.files)
    #expect(mended.text == text)
    #expect(mended.left == [], "\(text)")
  }

  @Test(arguments: [
    // Suffixes.
    ("[a](Guide)", "[a](Guide.md)"), ("[a](Guide.wiki)", "[a](Guide.md)"),
    ("[a](Guide.html)", "[a](Guide.md)"), ("[a](Ships/Log.wiki)", "[a](Ships/Log.md)"),
    ("[a](Ships/Log)", "[a](Ships/Log.md)"), ("[a](Ships/Log.md)", "[a](Ships/Log.md)"),
    ("[a](Set%20Up.wiki)", "[a](Set-Up.md)"), ("[a](<Set Up.wiki>)", "[a](<Set-Up.md>)"),
    ("[a](Set Up.wiki)", "[a](Set-Up.md)"),
    // From the root.
    ("[a](/Guide)", "[a](Guide.md)"), ("[a](/Ships/Anna)", "[a](Ships/Anna.md)"),
    ("[a](/wiki/Guide)", "[a](Guide.md)"), ("[a](/wiki/Ships/Log)", "[a](Ships/Log.md)"),
    ("[a](../Guide.md)", "[a](Guide.md)"),
    // A page and the folder of its subpages.
    ("[a](Crew)", "[a](Crew.md)"), ("[a](Crew/)", "[a](Crew/)"),
    // Renamed and moved pages.
    ("[a](Anna)", "[a](Ships/Anna.md)"), ("[a](Old/Anna.md)", "[a](Ships/Anna.md)"),
    ("[a](guide.md)", "[a](Guide.md)"), ("[a](GUIDE)", "[a](Guide.md)"),
    ("[a](TheWholeList)", "[a](Crew/List.md)"), ("[a](setup)", "[a](Set-Up.md)"),
    ("[a](Guide \"title\")", "[a](Guide.md \"title\")"),
    ("[a]\n\n[a]: Guide", "[a]\n\n[a]: Guide.md"),
    ("<a href=\"Guide\">a</a>", "<a href=\"Guide.md\">a</a>"),
    ("<a class='b' href='/wiki/Guide'>a</a>", "<a class='b' href='Guide.md'>a</a>"),
    (
      "a\n\n<div>\n<a href=\"Guide\">a</a>\n</div>",
      "a\n\n<div>\n<a href=\"Guide.md\">a</a>\n</div>"
    ),
    ("| [a](Guide) | b |\n| --- | --- |", "| [a](Guide.md) | b |\n| --- | --- |"),
    ("[![a](plan.svg)](Guide)", "[![a](img/plan.svg)](Guide.md)"),
    ("[a](Ships\\/Anna)", "[a](Ships/Anna.md)"),
    // Without an address.
    ("[Guide]()", "[Guide](Guide.md)"), ("[the whole list]()", "[the whole list](Crew/List.md)"),
    ("[nobody]()", "nobody"), ("[**b** c]()", "**b** c"),
  ])
  func whatIsMeantIsFound(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected, files: Self.files)
  }

  @Test(arguments: [
    ("[a](Guide#Setup)", "[a](Guide.md#set-up)"), ("[a](Guide.md#Setup)", "[a](Guide.md#set-up)"),
    ("[a](Guide.md#Set-Up)", "[a](Guide.md#set-up)"),
    ("[a](Guide.md#Whatsnew)", "[a](Guide.md#whats-new)"),
    ("[a](Guide.md#what%27s-new)", "[a](Guide.md#whats-new)"),
    ("[a](Ships/Log.wiki#setup)", "[a](Ships/Log.md#setup)"), ("[a](#Part)", "[a](#part)"),
    ("[a](Page.md#Part)", "[a](Page.md#part)"), ("[a](Page#Part)", "[a](#part)"),
    ("[a](#Howlong)\n\n== How long ==", "[a](#how-long)\n\n## How long"),
    ("<a href=\"Guide#Setup\">a</a>", "<a href=\"Guide.md#set-up\">a</a>"),
  ])
  func headingsAreFoundByTheirIDs(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected, files: Self.files)
  }

  @Test(arguments: [
    ("![a](plan.svg)", "![a](img/plan.svg)"), ("![a](plan.png)", "![a](img/plan.svg)"),
    ("![a](img/Plan.SVG)", "![a](img/plan.svg)"), ("![a](/old/plan.svg)", "![a](img/plan.svg)"),
    ("![a](old/a%20b.svg)", "![a](img/a%20b.svg)"), ("![a](a b.svg)", "![a](img/a%20b.svg)"),
    ("[a](list.pdf)", "[a](x/list.pdf)"),
    ("<img src=\"plan.svg\"/>", "<img src=\"img/plan.svg\"/>"),
    ("<IMG alt='' src='plan.svg'>", "<IMG alt='' src='img/plan.svg'>"),
  ])
  func filesAreFound(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected, files: Self.files)
  }

  /// Trac's own guide is left out of most moves.
  @Test(arguments: [
    ("[a](wiki:TracInstall)", "[a](https://trac.edgewall.org/wiki/TracInstall)"),
    ("[a](wiki:TracIni#x)", "[a](https://trac.edgewall.org/wiki/TracIni#x)"),
    ("[wiki:TracInstall a]", "[a](https://trac.edgewall.org/wiki/TracInstall)"),
    ("[a](TracInstall.md)", "[a](https://trac.edgewall.org/wiki/TracInstall)"),
    ("[a](../wiki/TracIni.wiki#x)", "[a](https://trac.edgewall.org/wiki/TracIni#x)"),
  ])
  func pagesOfTheGuideAreAtTheirMakers(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected, files: Self.files)
    // Where the tree has the page, links point there.
    let files = Self.files.merging([
      "Manual/TracInstall.md": "# Install\n\nOurs.\n", "TracIni.wiki": Self.trac,
    ]) { $1 }
    let own = try DocumentSample.repaired(text, files: files).text
    #expect(own.contains("Manual/TracInstall.md") || own.contains("TracIni.md"), "\(own)")
  }

  @Test func pagesOfTracPointThereToo() throws {
    let tree = try TestTree([
      "Old.wiki":
        "= Old =\n\nSee TracInstall, [wiki:TracIni#a ini], SandBox and OurPlan.[[BR]]\nEnd.\n",
      "Sub/New.md": "# New\n\n'''All''' [x](https://trac.example.org/p/wiki/WikiFormatting).\n",
    ])
    let texts = try tree.repair { $0.trac.tracURLs = ["https://trac.example.org/p"] }.texts
    #expect(
      texts["Old.md"]
        == "# Old\n\nSee [TracInstall](https://trac.edgewall.org/wiki/TracInstall), "
        + "[ini](https://trac.edgewall.org/wiki/TracIni#a), SandBox and OurPlan.\\\nEnd.\n")
    #expect(
      texts["Sub/New.md"]
        == "# New\n\n**All** [x](https://trac.edgewall.org/wiki/WikiFormatting).\n")
  }

  /// What nobody can know is left, named and given candidates.
  @Test(arguments: [
    ("[a](Nowhere.md)", ["1 link-dead"]),
    ("[a](Twice)", ["1 link-dead A/Twice.md Bb/Twice.md"]),
    ("a\n\n[a](Giude.md)", ["3 link-dead Guide.md"]),
    ("[a](Guide.md#nothing)", ["1 fragment-dead"]),
    ("[a](Guide.md#set)", ["1 fragment-dead Guide.md#set-up"]),
    ("[a](#nothing)", ["1 fragment-dead"]),
    ("![a](nothing.png)", ["1 image-missing"]),
    ("![a](wrong.png)", ["1 image-missing"]),
    ("![a](img/wrong.png)", ["1 image-missing"]),
    ("[a](nothing.pdf)", ["1 attachment-missing"]),
    ("[a](wiki:Nowhere)", ["1 link-dead"]), ("[a](query:status=new)", ["1 link-dead"]),
    ("[a](search:tide)", ["1 link-dead"]),
    ("<a href=\"Nowhere\">a</a>", ["1 link-dead"]),
    ("[a][b]\n\n[b]: Nowhere.md", ["3 link-dead"]),
  ])
  func whatIsNotFoundIsNamed(_ text: String, _ left: [String]) throws {
    let mended = try DocumentSample.repaired(text, files: Self.files)
    #expect(mended.text == text)
    #expect(mended.left == left)
  }

  /// Documents in folders have links of their own, whatever their files will be called.
  @Test func linksAreSeenFromTheDocument() throws {
    let tree = try TestTree(
      Self.files.merging([
        "Ships/Old/Bella.wiki":
          "# Bella\n\n**See** [a](Guide), [b](../../Guide.md), [c](Anna), [d](../Log.wiki).\n"
      ]) { $1 })
    #expect(
      try tree.repair().texts["Ships/Old/Bella.md"]
        == "# Bella\n\n**See** [a](../../Guide.md), [b](../../Guide.md), [c](../Anna.md), [d](../Log.md).\n"
    )
  }

  @Test func linksFollowTheirFileIntoTheRenamedTree() throws {
    let names = ["set-up", "log-book", "fire-drill"].map { ("\($0).md", "# \($0)\n\n**It** is.\n") }
    let tree = try TestTree(
      Dictionary(
        uniqueKeysWithValues: names + [
          ("CrewList.wiki", Self.trac),
          ("Index.md", "# Index\n\n[a](CrewList.wiki) [b](CrewList)\n"),
        ]))
    let outcome = try tree.repair()
    #expect(outcome.moves == ["CrewList.wiki → crew-list.md"])
    #expect(outcome.texts["Index.md"] == "# Index\n\n[a](crew-list.md) [b](crew-list.md)\n")
  }

  @Test func gitTellsWhereALinkWent() throws {
    let long = Self.trac + (1...40).map { "Line \($0) of the log.\n" }.joined()
    let git = try TestRepository(
      [
        "Tutorial.wiki": long, "plan.svg": Self.svg + long,
        "Page.md": "# Page\n\n**See** [a](Tutorial.wiki), [b](Tutorial) ![c](plan.svg).\n",
      ], date: "2024-03-01")
    try git.write("new/x.txt", "x")
    try git.git(["mv", "Tutorial.wiki", "new/Lessons.wiki"])
    try git.git(["mv", "plan.svg", "new/deck.svg"])
    try git.commit("2024-03-02")
    #expect(
      try TestTree.repair(git.path).texts["Page.md"]
        == "# Page\n\n**See** [a](new/Lessons.md), [b](new/Lessons.md) ![c](new/deck.svg).\n")
  }
}
