import FolderFixture
import Foundation
import Markup
import Migration
import Reports

/// A wiki in a temporary folder, and the folder that it is migrated to. Both go away with it.
final class SampleWiki {
  private let folder: TestFolder
  var root: URL { URL(filePath: folder.path) }
  var source: URL { root.appendingPathComponent("wiki") }
  var destination: URL { root.appendingPathComponent("out") }

  /// - Parameter files: path below the wiki's folder → text.
  init(_ files: [String: String]) throws {
    folder = try TestFolder()
    try folder.makeFolder("wiki")
    for (path, text) in files { try folder.write("wiki/" + path, text) }
  }

  func write(_ data: Data, _ path: String) throws { try folder.write("wiki/" + path, Array(data)) }

  func remove(_ path: String) throws {
    try folder.remove("wiki/" + path)
  }

  @discardableResult
  func migrate(_ change: (inout MigrateRequest) -> Void = { _ in }) throws -> MigrationResult {
    var request = MigrateRequest(source: source.path, destination: destination.path)
    change(&request)
    return try Migration.run(request) { _ in }
  }

  func output(_ path: String) -> String? {
    folder.text("out/" + path)
  }

  /// All files of the output with their bytes.
  var outputs: [String: Data] {
    var files: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: destination.path)
    while let path = walk?.nextObject() as? String {
      let file = destination.appendingPathComponent(path)
      if (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
        files[path] = try? Data(contentsOf: file)
      }
    }
    return files
  }
}

extension MigrationResult {
  /// The kinds of all findings.
  var kinds: Set<String> { Set((pages.flatMap(\.findings) + others).map(\.id)) }

  func findings(_ kind: FindingKind) -> [Finding] {
    (pages.flatMap(\.findings) + others).filter { $0.id == kind.rawValue }
  }
}
