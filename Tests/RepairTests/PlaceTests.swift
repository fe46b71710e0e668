import Markup
import Migration
import Repair
import Reports
import Testing

/// Where pages went that links still name as they were.
@Suite struct PlaceTests {
  /// What a link of Trac in a page of Trac points to.
  @Test(arguments: [
    ("Time", "lib/Time.md"), ("Library/Time", "lib/Time.md"), ("MailSetup", "Mail/Setup.md"),
    ("set-up mail", "SetUpMail.md"), ("SetUpMails", "SetUpMail.md"),
    ("Ninety Nine Bottles", "Song.md"),
    ("Mail", "Mail/README.md"), ("WikiStart", "README.md"),
  ])
  func aPageIsFound(_ name: String, _ path: String) throws {
    let folder = try RepairFolder([
      "Page.wiki": "= Page =\n[wiki:\"\(name)\" x]\n", "lib/Time.md": "# Time of day\n",
      "Mail/Setup.md": "# Set up\n", "Mail/README.md": "# Mail\n", "SetUpMail.md": "# Setting up\n",
      "Song.md": "# Ninety-nine bottles\n", "README.md": "# Start\n",
    ])
    #expect(try folder.repaired().texts["Page.md"]?.contains("[x](\(path))") == true)
  }

  @Test func addressesOfTheOldTracAreFollowed() throws {
    let folder = try RepairFolder([
      "page.md":
        "# P\n\n[a](https://trac.example.org/p/wiki/Guide#Setup) [b](https://trac.example.org/p/ticket/3)\n"
    ])
    let texts = try folder.repaired { $0.trac.tracURLs = ["https://trac.example.org/p"] }.texts
    #expect(
      texts["page.md"]?.contains("[a](Guide.md#set-up) [b](https://trac.example.org/p/ticket/3)")
        == true)
  }

  @Test func addressesOfTheRepositoryAreFollowedButAtACommit() throws {
    let base = "https://github.com/team/docs/blob"
    let folder = try RepairFolder([
      "page.md":
        "# P\n\n[a](\(base)/main/Guide.wiki) [b](\(base)/main/img/plan.png) [c](\(base)/0123abc/Guide.wiki)\n"
    ])
    let text = try folder.repaired().texts["page.md"]
    #expect(
      text
        == "# P\n\n[a](Guide.md) [b](\(base)/main/img/plan.png) [c](\(base)/0123abc/Guide.wiki)\n")
  }
}
