import Links
import Testing

@testable import Basics

@Suite struct LinkCheckTests {
  @Test func findsWhatIsDeadAndNothingElse() {
    let check = LinkCheck(
      files: [
        "README.md": .init(
          links: [
            "A/B.md", "A/B.md#set-up", "#top", "#here", "#gr%C3%B6%C3%9Fe", "https://x.org/",
            "A/B.md#L3",
            "attachments/a%20b.txt#L7", "A/B.md#user-content-set-up", "./A/../A/B.md",
            "mailto:x@y.org",
            "a/b.md", "C.md", "A/B.md#Set-Up", "../x.md", "#none",
          ], images: ["attachments/pic.png", "attachments/none.png"],
          fragments: PackedStrings(["here", "größe"])),
        "A/B.md": .init(
          links: ["../README.md", "/README.md", "README.md"], fragments: PackedStrings(["set-up"])),
      ], others: ["attachments/pic.png", "attachments/a b.txt"])
    let dead = check.deadLinks().map { "\($0.path) \($0.address) \($0.reason.rawValue)" }
    #expect(
      dead == [
        "A/B.md README.md file", "README.md a/b.md letter-case", "README.md C.md file",
        "README.md A/B.md#Set-Up fragment", "README.md ../x.md outside", "README.md #none fragment",
        "README.md attachments/none.png image",
      ])
  }
}
