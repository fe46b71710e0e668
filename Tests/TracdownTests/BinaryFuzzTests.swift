import Foundation
import Fuzz
import Testing

/// The program itself on trees of any kind: it ends with 0 or 1, its input stays as it was, and a second run on what
/// it wrote changes nothing.
@Suite struct BinaryFuzzTests {
  @Test(.fuzz) func migrate() throws {
    for seed in Fuzz.seeds(fixed: 3) {
      var random = SplitMix64(seed: seed)
      let wiki = try Project()
      for number in 0..<Int.random(in: 1...6, using: &random) {
        let name = random.pick(["WikiStart", "A/B", "A", "Ä b", "Page", "Page/Part"])
        let page =
          random.chance(60)
          ? MutatedPages.page(seed &* 10 &+ UInt64(number))
          : RandomMarkup.pieces(seed &* 10 &+ UInt64(number))
        try wiki.write(page, to: "\(name).txt")
      }
      let output = try Project()
      let target = random.pick(["github", "github-wiki", "gollum", "mdwiki", "portable"])
      let arguments = [
        "migrate", wiki.path, "\(output.path)/docs", "--target", target, "--assume-trac",
      ]
      let before = try wiki.files()
      try expectResult(arguments)
      #expect(try wiki.files() == before, "the wiki has changed")
      let written = try output.files()
      try expectResult(arguments)
      try expectSame(written, output)
    }
  }

  @Test(.fuzz) func repair() throws {
    for seed in Fuzz.seeds(fixed: 3) {
      let tree = try Project()
      for (path, bytes) in HalfMovedTree(seed: seed).files { try tree.write(bytes, to: path) }
      let before = try tree.files()
      try expectResult(["repair", tree.path])
      #expect(try tree.files() == before, "changed without --write")
      try expectResult(["repair", tree.path, "--write", "--force"])
      let written = try tree.files()
      try expectResult(["repair", tree.path, "--write", "--force"])
      try expectSame(written, tree)
    }
  }

  @Test(.fuzz) func lint() throws {
    for seed in Fuzz.seeds(fixed: 3) {
      let tree = try Project()
      for (path, bytes) in MarkdownTree(seed: seed).files { try tree.write(bytes, to: path) }
      let before = try tree.files()
      try expectResult(["lint", tree.path])
      #expect(try tree.files() == before, "changed without --fix")
      try expectResult(["lint", tree.path, "--fix"])
      let fixed = try tree.files()
      try expectResult(["lint", tree.path, "--fix"])
      try expectSame(fixed, tree)
    }
  }

  private func expectResult(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    if result.code != 0, result.code != 1 {
      Fuzz.count("\(arguments[0]): exit code \(result.code)")
      Issue.record("\(arguments): \(result.code)\n\(result.messages)")
    }
  }

  private func expectSame(_ before: [String: Data], _ project: Project) throws {
    let after = try project.files()
    for path in Set(before.keys).union(after.keys).sorted() where before[path] != after[path] {
      Fuzz.count("second run changes")
      let texts = [before[path], after[path]].map { $0.map { String(decoding: $0, as: UTF8.self) } }
      Issue.record("\(path):\n\(texts[0] ?? "nothing")\nbecomes\n\(texts[1] ?? "nothing")")
    }
  }
}

extension Project {
  fileprivate func write(_ bytes: [UInt8], to path: String) throws {
    try write(String(decoding: bytes, as: UTF8.self), to: path)
  }

  /// All regular files with their bytes; the program's own notes hold the time, so they do not count.
  fileprivate func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: self.path) ?? .init() {
      let url = folder.appendingPathComponent(path)
      guard !path.contains(".tracdown"),
        try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      files[path] = try Data(contentsOf: url)
    }
    return files
  }
}
