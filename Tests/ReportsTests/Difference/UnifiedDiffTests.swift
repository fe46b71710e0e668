import Foundation
import Fuzz
import GitFixture
import Testing

@testable import Reports

/// What is written is what `git apply` takes, to the byte.
@Suite struct UnifiedDiffTests {
  private func diff(
    _ old: String, _ new: String, path: String = "a.md", newPath: String = "a.md"
  ) -> String {
    String(
      decoding: UnifiedDiff.write(
        path: path, newPath: newPath, old: Array(old.utf8), new: Array(new.utf8)),
      as: UTF8.self)
  }

  @Test func showsThreeLinesAround() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
    #expect(
      diff(old, old.replacing("5", with: "x")) == """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +x
         6
         7
         8

        """)
  }

  @Test func changesNearEachOtherAreOne() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let near = old.replacing("\n5\n", with: "\nx\n").replacing("\n12\n", with: "\ny\n")
    let far = old.replacing("\n5\n", with: "\nx\n").replacing("\n13\n", with: "\ny\n")
    #expect(diff(old, near).components(separatedBy: "\n@@ ").count - 1 == 1)
    #expect(diff(old, far).components(separatedBy: "\n@@ ").count - 1 == 2)
  }

  @Test func namesBothPathsOfARename() {
    #expect(
      diff("x\n", "x\n", path: "a.wiki", newPath: "b/a.md") == """
        diff --git a/a.wiki b/b/a.md
        rename from a.wiki
        rename to b/a.md

        """)
  }

  private static let texts = [
    ("a\n", "b\n"), ("a", "b"), ("a\n", "a"), ("a", "a\n"), ("", "a\n"), ("", "a"), ("a\n", ""),
    ("a", ""), ("a\r\nb\r\n", "a\r\nc\r\n"), ("a\r\n", "a\n"), ("\n", "\n\n"), ("a\nb", "b"),
    ("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\nx\n3\n4\n5\n6\n7\n8\n9"), ("é\n", "漢\n"),
    ("-- a\n", "++ a\n"), ("a\u{FF}\n", "a\u{0C}\n"),
  ]

  @Test(arguments: texts) func gitTakesIt(_ old: String, _ new: String) throws {
    let git = try Applied()
    try git.expect("a.md", "a.md", old, new)
    try git.expect("b.wiki", "c/b.md", old, new)
  }

  @Test(arguments: [
    "a b.md", "a\"b.md", "a\\b.md", "é/漢 😀.md", "a\tb.md", " a.md", "a.md ", "b/a.md", "-a.md",
    "a'b.md", "a\nb.md", "a\u{7F}.md",
  ])
  func gitTakesEveryName(_ name: String) throws {
    let git = try Applied()
    try git.expect(name, name, "a\n", "b\n")
    try git.expect("x/\(name)", "y/\(name).md", "a\nb\nc\nd\n", "a\nb\nx\nd\n")
    try git.expect("z/\(name)", "\(name)x", "a\n", "a\n")
  }

  @Test(.fuzz) func gitTakesRandomChanges() throws {
    let git = try Applied()
    for seed in Fuzz.seeds(fixed: 30) {
      var random = SplitMix64(seed: seed)
      let (old, new) = (random.text(), random.text())
      try git.expect("a.md", "a.md", old, new)
    }
  }
}

/// A repository in which git applies differences.
private struct Applied {
  let git: TestRepository

  init() throws { git = try TestRepository() }

  func expect(
    _ path: String, _ newPath: String, _ old: String, _ new: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    if old == new, path == newPath { return }
    try git.write(path, old)
    let difference = UnifiedDiff.write(
      path: path, newPath: newPath, old: Array(old.utf8), new: Array(new.utf8))
    do {
      try git.git(["apply", "-"], input: difference)
    } catch {
      Issue.record(
        "git does not take it: \(String(decoding: difference, as: UTF8.self))",
        sourceLocation: location)
      return
    }
    let made = try Data(contentsOf: URL(filePath: git[newPath]))
    #expect(made == Data(new.utf8), sourceLocation: location)
    if path != newPath {
      #expect(!FileManager.default.fileExists(atPath: git[path]), sourceLocation: location)
    }
  }
}
