import Files
import Settings
import Stores

/// What a history depends on beside its source: the command line, and the bytes of the files that it names.
enum HistoryInputs {
  /// - Parameter places: SOURCE and DEST: where they lie does not matter.
  static func bytes(besides places: [String], settings: String) -> [UInt8] {
    var bytes = Array(Version.text.utf8)
    var isValue = false
    for argument in CommandLine.arguments.dropFirst() {
      defer { isValue = withValue.contains(argument) }
      // How it is told changes nothing of what is written.
      if isValue || places.contains(argument)
        || silent.contains(where: { argument == $0 || argument.hasPrefix($0 + "=") })
      {
        continue
      }
      bytes += Array(argument.utf8) + [0]
      let value =
        argument.hasPrefix("--")
        ? argument.split(separator: "=", maxSplits: 1).last.map(String.init) : argument
      if let value { bytes += contents(value) }
    }
    return bytes + contents(settings + "/" + SettingsFile.name)
  }

  private static let withValue: Set = [
    "--database", "--fail-on", "--report", "--jobs", "--git", "--branch", "--redirects",
    "--site-url",
  ]
  private static let silent = withValue.union(["--quiet", "--no-color", "--checkout"])

  private static func contents(_ file: String) -> [UInt8] {
    let path = Path(file)
    guard let status = try? path.status(), status.kind == .file else { return [] }
    return (try? Descriptor.file(path, followingLinks: true).readAll()) ?? []
  }
}
