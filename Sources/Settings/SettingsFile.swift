import Files
import Git
import Markup
import Stores

/// The settings file: `.tracdown.yml` at the root of the docs, or the one that `--config` names.
package enum SettingsFile {
  /// At the root of the docs.
  package static let name = ".tracdown.yml"

  /// The settings at the root of a folder; none where there is no such file.
  ///
  /// - Parameters:
  ///   - folder: need not exist, nor be a folder.
  ///   - isConfined: whether the file and all that it names must be in the project: the git work tree, or else the
  ///   folder.
  package static func read(
    inFolder folder: String, isConfined: Bool = false
  ) throws(SettingsError) -> Settings {
    let path = Path(folder).appending(name)
    let access = FileAccess.named(below: isConfined ? project(Path(folder)) : nil)
    guard let text = try text(path, access) else {
      let misnamed = Path(folder).appending(".tracdown.yaml")
      if let status = try? misnamed.status(), status.kind == .file {
        throw SettingsError(file: misnamed.text, "this file is ignored. Rename it to \(name).")
      }
      return Settings()
    }
    var settings = try Settings(text, file: path)
    settings.access = access
    return settings
  }

  /// The settings in a file that must be there and that the command line names.
  ///
  /// - Parameter isConfined: whether all that it names must be in its project: the git work tree, or else its folder.
  package static func read(file: String, isConfined: Bool = false) throws(SettingsError) -> Settings
  {
    guard let text = try text(Path(file), .typed) else {
      throw SettingsError(file: file, "the file does not exist. Check the path in --config.")
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

// Files that the settings name are opened here alone, when a command needs them: whoever wrote the settings may not be
// who runs the program.
extension Settings {
  /// Tables and templates, by the name of the realm.
  ///
  /// - Parameter realms: those that are not needed, as options say something else.
  /// - Throws: where a value is neither, or its file may not be read; with the line.
  package func resourceMaps(
    except realms: some Collection<String> = [String]()
  ) throws(SettingsError) -> [String: ResourceMap] {
    var maps: [String: ResourceMap] = [:]
    for (realm, text) in resources where !realms.contains(realm) {
      do throws(ResourceMapError) {
        maps[realm] = try ResourceMap(option: text, access: access)
      } catch {
        throw self.error(TracRealm.named(realm)?.option ?? realm, "\(error)")
      }
    }
    return maps
  }

  /// `trac-ini`, if it may be read.
  ///
  /// - Throws: where it may not; with the line.
  package func checkedTracIni() throws(SettingsError) -> String? {
    try check("trac-ini", tracIni.map { [$0] } ?? [])
    return tracIni
  }

  /// `ticket-map`, if it may be read.
  ///
  /// - Throws: where it may not; with the line.
  package func checkedTicketMap() throws(SettingsError) -> String? {
    try check("ticket-map", ticketMap.map { [$0] } ?? [])
    return ticketMap
  }

  /// `changeset-map`, if its files may be read.
  ///
  /// - Throws: where they may not; with the line.
  package func checkedChangesetMaps() throws(SettingsError) -> [String] {
    try check("changeset-map", changesetMaps)
    return changesetMaps
  }

  /// `revisions`, if the repositories may be read.
  ///
  /// - Throws: where they may not; with the line.
  package func checkedRevisions() throws(SettingsError) -> [String] {
    try check("revisions", revisions)
    return revisions
  }

  /// - Parameter texts: paths, with or without `name=` before them.
  private func check(_ key: String, _ texts: [String]) throws(SettingsError) {
    for text in texts {
      var path = text
      if let equals = text.firstIndex(of: "="), !text[..<equals].contains("/") {
        path = String(text[equals...].dropFirst())
      }
      do throws(SystemError) {
        if key == "revisions" {
          try access.check(folder: Path(path))
        } else {
          try access.check(Path(path))
        }
      } catch { throw self.error(key, "\(error).") }
    }
  }

  private func error(_ key: String, _ message: String) -> SettingsError {
    SettingsError(file: file, line: lines[key], "\(key): \(message)")
  }
}
