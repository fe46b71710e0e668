import Stores
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*", "A/B", true), ("", "", true), ("", "a", false), ("Archive/*", "Archive/2001/May", true),
    ("Archive/*", "Archive", false), ("*/Old", "A/B/Old", true), ("Team?", "TeamX", true),
    ("Team?", "Team", false), ("Caf?", "Café", true), ("[A-C]x", "Bx", true),
    ("[!A-C]x", "Bx", false), ("[]]", "]", true), ("[", "[", true), ("[abc", "[abc", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("page", "Page", false),
    ("**", "", true), ("[a-]", "-", true), ("[z-a]", "m", false),
  ])
  func patterns(pattern: String, name: String, isMatch: Bool) {
    #expect(Glob(pattern).matches(name) == isMatch)
  }

  @Test(.timeLimit(.minutes(1))) func manyStarsDoNotExplode() {
    let glob = Glob(String(repeating: "a*", count: 30) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 3000)))
  }
}
