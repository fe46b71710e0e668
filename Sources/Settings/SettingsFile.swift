import Files
import Git
import Stores

/// The settings file: `.tracdown.yml` at the root of the docs, or the one that `--config` names.
package enum SettingsFile {
  /// At the root of the docs.
  package static let name = ".tracdown.yml"

  /// The settings at the root of a folder; none where there is no such file.
  ///
  /// - Parameters:
  ///   - folder: need not exist, nor be a folder.
  ///   - isConfined: whether the file and all that it names must lie in the project: the git work tree, or else the
  ///   folder.
  package static func read(
    inFolder folder: String, isConfined: Bool = false
  ) throws(SettingsError) -> Settings {
    let path = Path(folder).appending(name)
    let access = FileAccess.named(below: isConfined ? project(Path(folder)) : nil)
    guard let text = try text(path, access) else {
      let misnamed = Path(folder).appending(".tracdown.yaml")
      if let status = try? misnamed.status(), status.kind == .file {
        throw SettingsError(file: misnamed.text, "this file is not read. Rename it to \(name).")
      }
      return Settings()
    }
    var settings = try Settings(text, file: path)
    settings.access = access
    return settings
  }

  /// The settings in a file that must be there and that the command line names.
  ///
  /// - Parameter isConfined: whether all that it names must lie in its project: the git work tree, or else its folder.
  package static func read(file: String, isConfined: Bool = false) throws(SettingsError) -> Settings
  {
    guard let text = try text(Path(file), .typed) else {
      throw SettingsError(file: file, "there is no such file. Check the path behind --config.")
    }
    var settings = try Settings(text, file: Path(file))
    settings.access = .named(below: isConfined ? project(Path(file).parent) : nil)
    return settings
  }

  private static func project(_ folder: Path) -> Path {
    (try? GitRepository.discover(folder))?.workingFolder ?? folder
  }

  private static func text(
    _ path: Path, _ access: FileAccess
  ) throws(SettingsError) -> [UInt8]? {
    do throws(SystemError) {
      return try access.read(path)
    } catch {
      if error.isMissing { return nil }
      throw SettingsError(file: path.text, "\(error). Give a file that can be read.")
    }
  }
}
