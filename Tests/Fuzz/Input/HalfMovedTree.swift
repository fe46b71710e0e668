/// A tree in which somebody left a move from Trac: documents of Markdown that link to each other, and one to three pages
/// of Trac with some damage under any suffix.
package struct HalfMovedTree: CustomStringConvertible {
  /// Path → contents.
  package private(set) var files: [String: [UInt8]]

  package init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    files = MarkdownTree(seed: seed).files
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let name = random.pick(["Guide.wiki", "docs/Plan.md", "Home.txt", "a/Page.trac", "Start.md"])
      files[name] = MutatedPages.page(seed &* 10 &+ UInt64(number))
    }
  }

  package var description: String {
    files.sorted { $0.key < $1.key }
      .map { "\($0.key): \(String(decoding: $0.value, as: UTF8.self).debugDescription)" }
      .joined(separator: "\n")
  }
}
