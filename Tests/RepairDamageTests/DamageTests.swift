import Foundation
import Markdown
import Markup
import Migration
import Repair
import Reports
import Testing

/// The demo wiki's right output, damaged in every way known: repair makes it right again, or leaves it as it is and
/// says so. It never makes it worse.
@Suite struct DamageTests {
  @Test(arguments: Damage.all) func everyDamageIsMendedOrLeft(_ damage: Damage) throws {
    let tree = try DamagedTree(damage)
    try #require(!tree.damaged.isEmpty, "the demo wiki has nothing to damage so")
    let result = try tree.repair()
    var mended = 0
    var left: [String] = []
    for (path, damaged) in tree.damaged.sorted(by: { $0.key < $1.key }) {
      let right = tree.right[path] ?? ""
      let now = try tree.read(path)
      if now == right || says(now, right) {
        mended += 1
      } else if now == damaged {
        left.append(path)
        let findings = result.pages.first { $0.page == path }?.findings ?? []
        #expect(!findings.isEmpty, "\(path) was left without a word")
      } else {
        // Parts of a page may be repaired and others left; no part may be worse.
        left.append(path)
        let (before, after) = (distance(damaged, right), distance(now, right))
        #expect(after < before, "\(path) is worse:\n\(difference(right, now))")
      }
    }
    let least = damage.mayBeLeft ? 0 : tree.damaged.count * 8
    #expect(
      mended * 10 >= least, "\(left) only \(mended) of \(tree.damaged.count) pages are right again")
    for (path, right) in tree.right where tree.damaged[path] == nil {
      #expect(try tree.read(path) == right, "\(path) was not damaged")
    }
    #expect(try tree.repair().counts.changed == 0, "the second run changes something")
  }

  private func says(_ now: String, _ right: String) -> Bool {
    RoundTrip.verify(MarkdownReader.read(Array(right.utf8)), markdown: Array(now.utf8)) == nil
  }

  /// Lines that differ.
  private func distance(_ one: String, _ other: String) -> Int {
    one.split(separator: "\n").difference(from: other.split(separator: "\n")).count
  }

  private func difference(_ right: String, _ now: String) -> String {
    String(
      decoding: UnifiedDiff.write(
        path: "right", newPath: "now", old: Array(right.utf8), new: Array(now.utf8)), as: UTF8.self)
  }
}

/// A migrated demo wiki in a folder of its own, with one kind of damage on every page.
private final class DamagedTree {
  let path: String
  private(set) var right: [String: String] = [:]
  private(set) var damaged: [String: String] = [:]
  private let tracURL: String?

  init(_ damage: Damage) throws {
    path = "\(FileManager.default.temporaryDirectory.path)/tracdown-damage-\(UUID().uuidString)"
    tracURL = damage.tracURL
    try FileManager.default.copyItem(atPath: try Self.migrated.get(), toPath: path)
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".md") {
      // Its text is hostile on purpose: damage of damage.
      if file == "SandBox.md" { continue }
      let text = try read(file)
      // Nobody writes those by hand.
      if text.hasPrefix("<!-- Generated") { continue }
      right[file] = text
      if let spoilt = damage.spoil(text, file) {
        right[file] = text + damage.ending
        damaged[file] = spoilt
        try Data(spoilt.utf8).write(to: URL(filePath: "\(path)/\(file)"))
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static let migratedPath =
    "\(FileManager.default.temporaryDirectory.path)/tracdown-damage-\(UUID().uuidString)"

  /// The migrated wiki, made once for all damages; it goes away with the process.
  private static let migrated = Result {
    let path = migratedPath
    atexit { try? FileManager.default.removeItem(atPath: DamagedTree.migratedPath) }
    let wiki = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/wikis/harbour").path
    var request = MigrateRequest(source: wiki, destination: path)
    request.jobs = 2
    _ = try Migration.run(request) { _ in }
    return path
  }

  func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  func repair() throws -> RepairResult {
    var request = RepairRequest(place: path)
    request.trac.tracURLs = [tracURL].compactMap(\.self)
    var changes: [FileChange] = []
    let result = try Repair(request).run { _ in
    } change: {
      changes.append($0)
    }
    for change in changes {
      try Data(change.new).write(to: URL(filePath: "\(path)/\(change.newPath)"))
    }
    return result
  }
}
