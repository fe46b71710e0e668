import Files

/// What tells the folder of a Trac environment from one of exported pages (TracEnvironment).
enum EnvironmentFolder {
  /// By the names in a folder: `VERSION` or `conf`, and what else only an environment has.
  static func has(_ names: [(name: [UInt8], kind: FileStatus.Kind)]) -> Bool {
    func has(_ name: String, _ kind: FileStatus.Kind) -> Bool {
      names.contains { $0.name.elementsEqual(name.utf8) && $0.kind == kind }
    }
    guard !has("pages", .folder), has("conf", .folder) || has("VERSION", .file) else {
      return false
    }
    return has("db", .folder) || (has("VERSION", .file) && has("conf", .folder))
  }
}
