import Links
import Markup
import Stores
import Testing

@testable import Files
@testable import Repair

@Suite struct TreeAttachmentTests {
  private func find(_ path: String, pages: [String] = ["Net/Switches", "Crew", "Set Up"])
    -> [String]
  {
    TreeAttachments.find(in: [TreeFile(path: path, size: 1)], pages: pages)
      .map { "\($0.key.owner)|\($0.key.file)|\($0.value)" }
  }

  @Test(arguments: [
    ("attachments/Net/Switches/rack.png", "Net/Switches|rack.png"),
    ("docs/attachments/Crew/a.txt", "Crew|a.txt"),
    ("attachments/wiki/Crew/a.txt", "Crew|a.txt"),
    ("raw-attachment/wiki/Crew/a.txt", "Crew|a.txt"),
    ("Attachments/Crew/a.txt", "Crew|a.txt"),
    ("attachments/Set%20Up/a%20b.txt", "Set Up|a b.txt"),
    ("attachments/attachments/Crew/a.txt", nil),
    ("attachments/Nobody/a.txt", nil),
    ("attachments/a.txt", nil),
    ("files/Crew/a.txt", nil),
  ])
  func lieBehindTheFolderOfAttachments(_ path: String, _ expected: String?) {
    #expect(find(path) == (expected.map { ["\($0)|\(path)"] } ?? []))
  }

  @Test func aPageMayHaveTheNameOfAnAttachment() {
    #expect(
      find("attachments/Crew/List", pages: ["Crew", "Crew/List"]) == [
        "Crew|List|attachments/Crew/List"
      ])
    #expect(
      find("attachments/Crew/List/a.txt", pages: ["Crew", "Crew/List"]) == [
        "Crew/List|a.txt|attachments/Crew/List/a.txt"
      ])
  }

  @Test func linksAreNoAttachments() {
    let file = TreeFile(path: "attachments/Crew/a.txt", size: 1, kind: .link)
    #expect(TreeAttachments.find(in: [file], pages: ["Crew"]).isEmpty)
  }

  @Test func theFirstOfTwoCounts() {
    let files = ["a/attachments/Crew/x.txt", "b/attachments/Crew/x.txt"]
      .map { TreeFile(path: $0, size: 1) }
    let found = TreeAttachments.find(in: files, pages: ["Crew"])
    #expect(Array(found.values) == ["a/attachments/Crew/x.txt"])
  }
}
