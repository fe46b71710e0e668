import Foundation
import Testing

/// A run leaves nothing to the next one, which knows less of the document than the run that mended it.
@Suite struct SettledTests {
  @Test(arguments: [
    // What is mended here was what made a term of the fourth line, which then kept the break from being mended.
    "text\\\\\n]( \n'''bold'''\n term:: what\n</div>\n",
    "text\\\\\nmore\n'''bold'''\n term:: what\n```\na\n",
  ])
  func aSecondRunChangesNothing(_ text: String) throws {
    let folder = try RepairFolder(["page.md": "# Page\n\n[x](Guide.md)\n\n" + text])
    let once = try #require(try folder.repaired().texts["page.md"])
    try folder.write(Data(once.utf8), to: "page.md")
    #expect(try folder.repaired().texts["page.md"] == nil)
  }
}
