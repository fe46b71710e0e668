import Fuzz
import Markdown
import Testing

/// Trees of pages that were renamed, converted by hand, or neither, under any suffix: what is right Markdown shows as
/// before, and a second run changes nothing.
@Suite struct MixedTreeTests {
  @Test(.fuzz) func rightMarkdownStays() throws {
    for seed in Fuzz.seeds(fixed: 30) {
      for fault in try MixedTree.faults(seed: seed) { Issue.record("\(fault)") }
    }
  }
}

/// A tree by its seed.
struct MixedTree {
  private var files: [String: [UInt8]] = [
    "plan.png": Array("\u{89}PNG\r\n\u{1A}\n".utf8)
  ]
  private var kept: [String: MixedDocument.Kind] = [:]

  /// What repair does wrong with that tree.
  static func faults(seed: UInt64) throws -> [String] {
    var random = SplitMix64(seed: seed)
    let tree = MixedTree(&random)
    let folder = try RepairedFolder(tree.files)
    let first = try folder.repair()
    var faults: [String] = []
    for (path, bytes) in tree.files.sorted(by: { $0.key < $1.key }) where path != "plan.png" {
      let text = String(decoding: bytes, as: UTF8.self)
      let new = folder.text(first[path] ?? path)
      let (old, now) = (ShownWords(text), ShownWords(new))
      for (word, kind) in tree.kept.sorted(by: { $0.key < $1.key }) where old.has(word, as: kind) {
        guard !now.has(word, as: kind) else { continue }
        faults.append("\(word) in \(path) is no \(kind) any more:\n\(text)\n→\n\(new)\n")
      }
    }
    return faults + (try folder.secondChanges())
  }

  private init(_ random: inout SplitMix64) {
    var words = 0
    for number in 0..<Int.random(in: 1...5, using: &random) {
      let share = [0, 1, 3, 5, 7, 9, 10].randomElement(using: &random) ?? 5
      let document = MixedDocument(&random, share: share, words: &words)
      kept.merge(document.kept) { one, _ in one }
      let suffix = [".md", ".md", ".wiki", ".trac", ".txt"].randomElement(using: &random) ?? ""
      let name = ["Home", "Guide", "sub/Page", "Some_Page", "WikiStart"][number]
      files[name + suffix] = Array(document.text.utf8)
    }
  }
}

/// The words of a document with what GitHub shows them in.
private struct ShownWords {
  private var kinds: [String: Set<MixedDocument.Kind>] = [:]

  init(_ text: String) {
    let tree = CMarkTree(parsing: Array(text.utf8))
    var open: [(kind: MixedDocument.Kind, end: Int)] = []
    for (index, node) in tree.nodes.enumerated() {
      open.removeAll { $0.end <= index }
      let kind: MixedDocument.Kind? =
        switch node.kind {
        case .heading: .heading
        case .link: .link
        case .image: .image
        case .code: .code
        case .table: .table
        case .item where node.value > 0: .task
        default: nil
        }
      if let kind { open.append((kind, Int(node.end))) }
      let kinds = open.map(\.kind)
      for part in tree.text(node.literal).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      where part.hasPrefix("word") && part.hasSuffix("x") {
        self.kinds[String(part), default: []].formUnion(kinds)
      }
      if node.kind == .inlineHTML || node.kind == .html { addAnchors(tree.text(node.literal)) }
    }
  }

  /// `<a href="…">text</a>` in HTML.
  private mutating func addAnchors(_ html: String) {
    for match in html.matches(of: /<a href="[^"]*">([^<]*)<\/a>/) {
      for part in match.1.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        kinds[String(part), default: []].insert(.link)
      }
    }
  }

  func has(_ word: String, as kind: MixedDocument.Kind) -> Bool {
    kinds[word]?.contains(kind) ?? false
  }
}
