import Links
import Testing

@Suite struct NearMissTests {
  static let near = NearMiss([
    "InstallGuide", "Guide/Installation", "Team Page", "Ticket", "Über/Größe", "Ab",
    "Projects/Alpha/Notes",
  ])

  @Test(
    arguments: [
      ("InstalGuide", "InstallGuide"), ("installguide", "InstallGuide"),
      ("Instlal-Guide", "InstallGuide"),
      ("Installation", "Guide/Installation"), ("Guide/Instalation", "Guide/Installation"),
      ("Other/Instalation", "Guide/Installation"), ("TeamPage", "Team Page"),
      ("team_page", "Team Page"),
      ("Team%20Page", "Team Page"), ("Tickets", "Ticket"), ("uber/größe", "Über/Größe"),
      ("über/grösse", "Über/Größe"),
      ("Ac", nil), ("Notes", "Projects/Alpha/Notes"), ("???", nil), ("", nil),
      ("SomethingElse", nil),
    ] as [(String, String?)])
  func candidates(name: String, first: String?) {
    #expect(Self.near.candidates(for: name).first == first)
  }

  @Test func neverTheNameItself() {
    #expect(!Self.near.candidates(for: "Ticket").contains("Ticket"))
  }

  @Test func tensOfThousandsOfPages() {
    let near = NearMiss((0..<20_000).map { "Project/Page\($0)Notes" })
    for number in 0..<5 {
      #expect(!near.candidates(for: "Project/Pge\(number)77Notes").isEmpty)
    }
  }
}
