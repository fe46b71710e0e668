import Facts
import Files
import Settings
import Stores

/// The settings of all projects of a place: the file at its root, those in the projects' folders, the command line.
struct RunSettings {
  let base: LintSettings
  private let request: LintRequest
  private let tree: any FileTree
  private let root: Path

  /// - Throws: where the file at the root cannot be used.
  init(_ request: LintRequest, _ tree: any FileTree, at root: Path) throws {
    self.request = request
    self.tree = tree
    self.root = root
    base = try request.settings ?? Self.read(SettingsFile.name, tree, root) ?? LintSettings()
  }

  /// - Parameter folder: of the project, with a slash at its end.
  func settings(for folder: String) throws -> LintSettings {
    let path = String(folder.dropLast(folder.isEmpty ? 0 : 1))
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    var settings = base.settings(forProject: name, at: path)
    if !folder.isEmpty, request.settings == nil,
      let own = try Self.read(folder + SettingsFile.name, tree, root)
    {
      settings.put(own)
    }
    settings.put(request.overrides)
    return settings
  }

  private static func read(
    _ path: String, _ tree: any FileTree, _ root: Path
  ) throws -> LintSettings? {
    let files = tree.files
    let index = files.partitionPoint { bytesPrecede($0.path, path) }
    guard index < files.count, files[index].path == path else { return nil }
    // No more is needed to tell that it is too large.
    let text = try tree.beginning(of: files[index], upTo: YAMLFile.mostBytes + 1)
    return try Settings(text, file: root.appending(path)).lint
  }
}
