import Effort
import Markup
import Testing

@testable import Basics

@Suite struct ShellPatternTests {
  @Test(arguments: [
    ("*", "A/B", true), ("", "", true), ("", "a", false), ("Archive/*", "Archive/2001/May", true),
    ("Archive/*", "Archive", false), ("*/Old", "A/B/Old", true), ("Team?", "TeamX", true),
    ("Team?", "Team", false), ("Caf?", "Café", true), ("[A-C]x", "Bx", true),
    ("[!A-C]x", "Bx", false), ("[]]", "]", true), ("[", "[", true), ("[abc", "[abc", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("page", "Page", false),
    ("**", "", true), ("[a-]", "-", true), ("[z-a]", "m", false),
  ])
  func patterns(pattern: String, name: String, isMatch: Bool) {
    #expect(ShellPattern(pattern).matches(name) == isMatch)
  }

  @Test func manyStarsDoNotExplode() {
    let stars = ShellPattern(String(repeating: "a*", count: 30) + "b")
    expectLinear(upTo: 12_000) { #expect(!stars.matches(String(repeating: "a", count: $0))) }
  }
}
