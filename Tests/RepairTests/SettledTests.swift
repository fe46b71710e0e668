import Testing

/// A run leaves nothing to the next one, which knows less of the document than the run that fixed it.
@Suite struct SettledTests {
  @Test(arguments: [
    // What is repaired here was what made a term of the fourth line, which then kept the break from being repaired.
    "text\\\\\n]( \n'''bold'''\n term:: what\n</div>\n",
    "text\\\\\nmore\n'''bold'''\n term:: what\n```\na\n",
  ])
  func aSecondRunChangesNothing(_ text: String) throws {
    let folder = try RepairFolder(["page.md": "# Page\n\n[x](Guide.md)\n\n" + text])
    let once = try #require(try folder.repaired().texts["page.md"])
    try folder.write("page.md", once)
    #expect(try folder.repaired().texts["page.md"] == nil)
  }

  /// What a page of Trac became is right, whatever it looks like.
  @Test(arguments: [
    "C:\\\nnext\n", "[[Include(Nowhere)]]\n", "{{{#!comment\n[[BR]]\n= A =\n}}}\n",
    "<https://a.example>\n", "[[html(<b>)]::\n[[html(<b>)]::\n",
  ])
  func pagesOfTracAreFinishedAtOnce(_ text: String) throws {
    let folder = try RepairFolder(["Crew.wiki": "[[BR]]\n\n'''a'''\n\n" + text])
    let once = try #require(try folder.repaired().texts["Crew.md"])
    let second = try RepairFolder(["Crew.md": once])
    #expect(try second.repaired().texts["Crew.md"] == nil)
  }

  /// What was repaired was all that spoke for Markdown: the next run sees an open macro, and nothing else.
  @Test func aPageThatLosesItsLastSignStays() throws {
    let others = ["README.md": "# Harbor\n\n- [the crew](Crew.md) **rows**\n"]
    let text =
      "A [[html(<u>low '''tide'''[[html(</u>)]] and an [[html(<u>)]]open door, [[Image(x{P:20<b> y]\n"
    let folder = try RepairFolder(others.merging(["Plan.md": text]) { $1 })
    let once = try #require(try folder.repaired().texts["Plan.md"])
    let second = try RepairFolder(others.merging(["Plan.md": once]) { $1 })
    #expect(try second.repaired().texts["Plan.md"] == nil, "\(once)")
  }

  /// A page of Markdown without any other sign, among pages of Trac.
  @Test(arguments: ["See <https://a.example>\\\nand b\n", "<!-- [[Include(wiki:Guide)]] -->\n"])
  func finishedPagesAmongTracStay(_ text: String) throws {
    let trac = "= A =\n\n'''b'''[[BR]]\n"
    let folder = try RepairFolder([
      "A.md": trac, "B.md": trac, "C.md": trac, "Page.md": text, "Other.wiki": text,
    ])
    let texts = try folder.repaired().texts
    #expect(texts["Page.md"] == nil)
    #expect(texts["Other.md"] == text)
  }
}
