import FolderFixture
import Migration
import Repair

/// A tree in a folder of its own that is repaired in place, as often as one likes.
final class RepairedFolder {
  private let folder: TestFolder
  private(set) var files: [String: [UInt8]] = [:]

  init(_ files: [String: [UInt8]]) throws {
    folder = try TestFolder()
    for (path, bytes) in files { try write(bytes, to: path) }
  }

  private func write(_ bytes: [UInt8], to file: String) throws {
    try folder.write(file, bytes)
    files[file] = bytes
  }

  func text(_ path: String) -> String {
    files[path].map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
  }

  /// - Returns: old paths and new paths of what changed.
  func repair(stated: [StatedMarkup] = []) throws -> [String: String] {
    var changes: [FileChange] = []
    var request = RepairRequest(place: folder.path)
    request.stated = stated
    request.jobs = 1
    _ = try Repair(request).run { _ in
    } change: {
      changes.append($0)
    }
    for change in changes where change.newPath != change.path {
      try folder.remove(change.path)
      files[change.path] = nil
    }
    for change in changes { try write(change.new, to: change.newPath) }
    return Dictionary(changes.map { ($0.path, $0.newPath) }, uniquingKeysWith: { one, _ in one })
  }

  /// What another run changes, which should be nothing.
  func secondChanges(stated: [StatedMarkup] = []) throws -> [String] {
    let once = files
    return try repair(stated: stated).sorted { $0.key < $1.key }.map { path, new in
      "a second run changes \(path):\n\(String(decoding: once[path] ?? [], as: UTF8.self))\n→ \(new):\n\(text(new))\n"
    }
  }
}
