import FoundationEssentials
import Testing

@testable import Targets

@Suite struct SlugTests {
  struct Pair: Decodable, CustomTestStringConvertible {
    var name: String
    var input: String
    var expected: String

    var testDescription: String { name }

    /// Pairs made by GitHub's API; their origin is in the README next to them.
    static let all: [Pair] = {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/github-slugs.json")
      guard let data = try? Data(contentsOf: file) else { return [] }
      return (try? JSONDecoder().decode([Pair].self, from: data)) ?? []
    }()
  }

  @Test func pairsFromGitHub() {
    #expect(Pair.all.count == 78)
    var slugger = Slugger()
    for pair in Pair.all {
      let slug = slugger.slug(pair.input)
      #expect(slug == pair.expected, "\(pair.name)")
      #expect(slug.unicodeScalars.elementsEqual(pair.expected.unicodeScalars), "\(pair.name)")
    }
  }

  @Test(arguments: [
    ("a - b", "a---b"), ("dot & emph", "dot--emph"), ("tab\there", "tabhere"),
    ("Über uns", "über-uns"),
    ("nbsp\u{A0}here", "nbsphere"), ("🛠️ Development", "\u{FE0F}-development"),
    ("Ⅷ Kings", "ⅷ-kings"),
  ])
  func oneSlug(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func manyEqualHeadingsStayLinear() {
    var slugger = Slugger()
    var last = ""
    for _ in 0..<50_000 { last = slugger.slug("Notes") }
    #expect(last == "notes-49999")
  }
}
