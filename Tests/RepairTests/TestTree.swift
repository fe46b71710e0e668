import FolderFixture
import Markup
import Reports
import Stores

@testable import Repair

/// A tree of documents in a folder of its own, removed when the test is over, and what repair makes of it.
final class TestTree {
  private let folder: TestFolder
  var path: String { folder.path }

  /// - Parameter files: texts by their paths, folders on the way included.
  init(_ files: [String: String], bytes: [String: [UInt8]] = [:]) throws {
    folder = try TestFolder(files)
    for (name, bytes) in bytes { try write(name, bytes) }
  }

  func write(_ name: String, _ bytes: [UInt8]) throws { try folder.write(name, bytes) }

  func remove(_ name: String) throws { try folder.remove(name) }

  /// What a repair of a folder would change, and what it says.
  struct Outcome {
    var changes: [FileChange] = []
    var result = RepairResult()

    /// New texts by new paths.
    var texts: [String: String] {
      Dictionary(
        changes.map { ($0.newPath, String(decoding: $0.new, as: UTF8.self)) },
        uniquingKeysWith: { first, _ in first })
    }

    /// `Old.wiki → New.md`
    var moves: [String] {
      changes.filter { $0.path != $0.newPath }.map { "\($0.path) → \($0.newPath)" }
    }

    /// `Page.md:3 link-dead Other.md`: place, kind and candidates of what a person must do.
    var left: [String] {
      (result.pages.flatMap(\.findings) + result.others).filter {
        ![FindingKind.markupRepaired, .linkRepaired, .imageRepaired, .pageConverted]
          .map(\.rawValue).contains($0.id)
      }.map {
        ([$0.page + ":\($0.source.start.line)", $0.id] + $0.candidates).joined(separator: " ")
      }
    }
  }

  /// What repair plans before it reads a document a second time.
  func plan(_ change: (inout RepairRequest) -> Void = { _ in }) throws -> RepairPlan {
    var request = RepairRequest(place: path)
    change(&request)
    return RepairPlan(try DocsTree(path, paths: request.paths), request)
  }

  func repair(_ change: (inout RepairRequest) -> Void = { _ in }) throws -> Outcome {
    try Self.repair(path, change)
  }

  static func repair(
    _ path: String, _ change: (inout RepairRequest) -> Void = { _ in }
  ) throws -> Outcome {
    var request = RepairRequest(place: path)
    change(&request)
    var outcome = Outcome()
    outcome.result = try Repair(request).run { _ in
    } change: {
      outcome.changes.append($0)
    }
    return outcome
  }
}
