import Stores
import YAML

/// The settings file: `.tracdown.yml` at the root of the docs, or the one that `--config` names.
package enum SettingsFile {
  /// At the root of the docs.
  package static let name = ".tracdown.yml"

  /// The settings at the root of a folder; none where there is no such file.
  ///
  /// - Parameter folder: need not exist, nor be a folder.
  package static func read(inFolder folder: String) throws(SettingsError) -> Settings {
    let path = Path(folder).appending(name)
    guard let text = try text(path) else {
      let misnamed = Path(folder).appending(".tracdown.yaml")
      if let status = try? misnamed.status(), status.kind == .file {
        throw SettingsError(file: misnamed.text, "this file is not read. Rename it to \(name).")
      }
      return Settings()
    }
    return try Settings(text, file: path)
  }

  /// The settings in a file that must be there.
  package static func read(file: String) throws(SettingsError) -> Settings {
    guard let text = try text(Path(file)) else {
      throw SettingsError(file: file, "there is no such file. Check the path behind --config.")
    }
    return try Settings(text, file: Path(file))
  }

  private static func text(_ path: Path) throws(SettingsError) -> [UInt8]? {
    do throws(SystemError) {
      return try Descriptor.file(path, followingLinks: true).readAll()
    } catch {
      if error.isMissing { return nil }
      throw SettingsError(file: path.text, "\(error). Give a file that can be read.")
    }
  }
}
