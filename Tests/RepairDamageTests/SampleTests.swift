import Foundation
import Markup
import Repair
import Reports
import Testing

/// The sample of half-moved documents in `Fixtures/docs/ferry`: `before` becomes `after`.
@Suite struct SampleTests {
  private let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/docs/ferry")

  @Test func theSampleBecomesWhatIsWrittenDown() throws {
    var changes: [FileChange] = []
    let result = try Repair(RepairRequest(place: sample.appending(path: "before").path))
      .run { _ in
      } change: {
        changes.append($0)
      }
    for change in changes {
      let expected = try String(
        contentsOf: sample.appending(path: "after/\(change.newPath)"), encoding: .utf8)
      #expect(String(decoding: change.new, as: UTF8.self) == expected, "\(change.path)")
    }
    #expect(changes.map(\.newPath).sorted() == (try texts(in: "after")))
    #expect(result.counts.documents == 6)
    #expect(result.counts.renamed == 3)
    #expect(result.others.isEmpty)
  }

  @Test func whatIsRightIsLeftAlone() throws {
    let result = try Repair(RepairRequest(place: sample.appending(path: "after").path))
      .run { _ in
      } change: {
        Issue.record("\($0.path) was changed")
      }
    #expect(result.counts.changed == 0)
  }

  /// Line and kind of everything that a person must do.
  @Test func whatNeedsAPersonIsNamed() throws {
    let result = try Repair(RepairRequest(place: sample.appending(path: "before").path))
      .run { _ in
      } change: { _ in
      }
    let left = result.pages.flatMap(\.findings).filter { $0.severity >= .warning }
      .map { "\($0.page):\($0.source.start.line) \($0.id)" }
    #expect(
      left == ["Engine/EngineRoom.wiki:3 link-dead", "Engine/EngineRoom.wiki:5 image-missing"])
  }

  private func texts(in folder: String) throws -> [String] {
    let root = sample.appending(path: folder).path
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted()
  }
}
