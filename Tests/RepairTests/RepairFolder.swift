import Foundation
import Repair
import Reports

/// A tree of documents in a folder of its own, which goes away with the test.
final class RepairFolder {
  let path: String

  /// Beside the files there is always a page of Trac, so that there is a move to finish, and a picture.
  init(_ files: [String: String], isMove: Bool = true) throws {
    path = "\(FileManager.default.temporaryDirectory.path)/tracdown-repair-\(UUID().uuidString)"
    for (name, text) in files { try write(Data(text.utf8), to: name) }
    if isMove { try write(Data("= Guide =\n\n[[BR]]\n\n= Set up =\n".utf8), to: "Guide.wiki") }
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    try write(Data(png), to: "img/plan.png")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// What becomes of the documents: new path → text. Documents that stay are not in it.
  func repaired(_ request: (inout RepairRequest) -> Void = { _ in }) throws -> (
    texts: [String: String], result: RepairResult
  ) {
    var asked = RepairRequest(place: path)
    request(&asked)
    var texts: [String: String] = [:]
    let result = try Repair(asked).run { _, _ in
    } change: { change in
      texts[change.newPath] = String(decoding: change.new, as: UTF8.self)
    }
    return (texts, result)
  }
}
