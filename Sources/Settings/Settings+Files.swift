import Files
import Stores

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
        throw self.error(SettingsKey.realms[realm], "\(error)")
      }
    }
    return maps
  }

  /// `trac-ini`, if it may be read.
  ///
  /// - Throws: where it may not; with the line.
  package func checkedTracIni() throws(SettingsError) -> String? {
    try check(.tracIni, tracIni.map { [$0] } ?? [])
    return tracIni
  }

  /// `ticket-map`, if it may be read.
  ///
  /// - Throws: where it may not; with the line.
  package func checkedTicketMap() throws(SettingsError) -> String? {
    try check(.ticketMap, ticketMap.map { [$0] } ?? [])
    return ticketMap
  }

  /// `changeset-map`, if its files may be read.
  ///
  /// - Throws: where they may not; with the line.
  package func checkedChangesetMaps() throws(SettingsError) -> [String] {
    try check(.changesetMap, changesetMaps)
    return changesetMaps
  }

  /// `revisions`, if the repositories may be read.
  ///
  /// - Throws: where they may not; with the line.
  package func checkedRevisions() throws(SettingsError) -> [String] {
    try check(.revisions, revisions)
    return revisions
  }

  /// - Parameter texts: paths, with or without `name=` before them.
  private func check(_ key: SettingsKey, _ texts: [String]) throws(SettingsError) {
    for text in texts {
      var path = text
      if let equals = text.firstIndex(of: "="), !text[..<equals].contains("/") {
        path = String(text[equals...].dropFirst())
      }
      do throws(SystemError) {
        if key == .revisions {
          try access.check(folder: Path(path))
        } else {
          try access.check(Path(path))
        }
      } catch { throw self.error(key, "\(error).") }
    }
  }

  private func error(_ key: SettingsKey?, _ message: String) -> SettingsError {
    SettingsError(
      file: file, line: key.flatMap { lines[$0] },
      "\(key?.rawValue ?? ""): \(message)")
  }
}
