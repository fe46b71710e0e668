import FolderFixture
import Repair
import Reports

/// A tree of documents in a folder of its own, which goes away with the test.
final class RepairFolder {
  private let folder: TestFolder
  var path: String { folder.path }

  /// Next to the files there is always a page of Trac, so that there is a move to finish, and an image.
  init(_ files: [String: String], isMove: Bool = true) throws {
    folder = try TestFolder(files)
    if isMove { try folder.write("Guide.wiki", "= Guide =\n\n[[BR]]\n\n= Set up =\n") }
    try folder.write("img/plan.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  func write(_ name: String, _ text: String) throws { try folder.write(name, text) }

  /// How to convert the documents: new path → text. Documents that stay are not in it.
  func repaired(_ request: (inout RepairRequest) -> Void = { _ in }) throws -> (
    texts: [String: String], result: RepairResult
  ) {
    var asked = RepairRequest(place: path)
    request(&asked)
    var texts: [String: String] = [:]
    let result = try Repair(asked).run { _ in
    } change: { change in
      texts[change.newPath] = String(decoding: change.new, as: UTF8.self)
    }
    return (texts, result)
  }
}
