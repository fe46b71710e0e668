import Basics
import Effort
import Fuzz
import Testing

@testable import Links

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

  /// Going down through the names finds what comparing with each of them finds.
  @Test(.fuzz) func theSameAsOneByOne() {
    for seed in Fuzz.seeds(fixed: 60) {
      var random = SplitMix64(seed: seed)
      func name() -> String {
        let parts = (0..<Int.random(in: 1...2, using: &random)).map { _ in
          String(
            (0..<Int.random(in: 1...8, using: &random)).map { _ in
              "abC-".randomElement(using: &random) ?? "a"
            })
        }
        return parts.joined(separator: "/")
      }
      let pages = Array(Set((0..<Int.random(in: 1...40, using: &random)).map { _ in name() }))
        .sorted()
      let wanted = FoldedName(name()).bytes
      let most = Int.random(in: 1...2, using: &random)
      guard let first = wanted.first else { continue }
      var expected: [(Int, UInt32)] = []
      for (number, page) in pages.enumerated() {
        for other in [FoldedName(page), FoldedName(lastPartOf: page)].map(\.bytes) {
          guard other.first == first, let distance = EditDistance.between(wanted, other, most: most)
          else { continue }
          expected.append((distance, UInt32(number)))
        }
      }
      let near = FoldedNames(pages).pages(near: wanted, most: most, limit: 100)
      let sorted = expected.sorted { $0 < $1 }.map(\.1)
      #expect(
        near.firsts == sorted.firsts, "\(pages) \(String(decoding: wanted, as: UTF8.self)) \(most)")
    }
  }

  /// A broken link in each part of a wiki that grows: each looks among all pages, and hardly takes longer for it.
  @Test func effortGrowsWithTheDeadLinks() {
    expectLinear(upTo: 4000, "dead links") { count in
      let near = NearMiss(
        (0..<count * 4).map { "Area\($0 / 4)/\(["Cranes", "Quays", "Ropes", "Tides"][$0 % 4])" })
      for number in stride(from: 0, to: count, by: 8) {
        #expect(!near.candidates(for: "Area\(number)/Crnaes").isEmpty)
      }
    }
  }
}

extension [UInt32] {
  /// Each once, where it comes first.
  fileprivate var firsts: [UInt32] {
    var known: Set<UInt32> = []
    return filter { known.insert($0).inserted }
  }
}
