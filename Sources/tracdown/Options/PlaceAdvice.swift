import Basics
import Files
import Stores

/// Recognizes places on the command line that belong to another command, or in another form.
enum PlaceAdvice {
  /// For commands that check or change documents.
  ///
  /// - Throws: what is meant instead.
  static func checkDocuments(_ place: String, command: String) throws {
    if isAddress(place) {
      throw Failure(
        "'\(place)' is an address, and '\(command)' reads files. Clone the repository, and give its folder."
      )
    }
    try checkArchive(place)
    // Somebody who wrote settings there means it.
    if isEnvironment(place), !exists(place + "/.tracdown.yml") {
      throw Failure(
        "'\(place)' is a Trac environment, and '\(command)' reads documents. To convert its wiki to documents, run: tracdown migrate \(place) DEST"
      )
    }
  }

  /// For SOURCE and DEST of a migration.
  ///
  /// - Throws: what is meant instead.
  static func checkWiki(_ source: String, _ destination: String?) throws {
    if isAddress(source) {
      throw Failure(
        "SOURCE '\(source)' is an address, and tracdown reads files. Copy the Trac environment, or an export of its pages, to this machine, and give its folder as SOURCE. To set the address of the old Trac, use --trac-url."
      )
    }
    try checkArchive(source)
    guard let destination, !destination.isEmpty, source != destination else { return }
    let isSwapped =
      isEnvironment(destination)
      || exists(source + "/.tracdown/manifest.json")
        && !exists(destination + "/.tracdown/manifest.json") && isFolder(destination)
      || !exists(source) && isFolder(destination)
    if isSwapped, !isEnvironment(source) {
      throw Failure(
        "Did you swap SOURCE and DEST? The wiki comes first: tracdown migrate \(destination) \(source)"
      )
    }
  }

  private static func checkArchive(_ place: String) throws {
    let suffixes = [".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".7z"]
    let name = place.lowercased()
    guard let suffix = suffixes.first(where: { name.hasSuffix($0) }), !isFolder(place) else {
      return
    }
    let folder = String(place.dropLast(suffix.utf8.count))
    let unpack =
      suffix == ".zip"
      ? "unzip \(place) -d \(folder)"
      : suffix == ".7z"
        ? "7z x \(place) -o\(folder)" : "mkdir \(folder) && tar -xf \(place) -C \(folder)"
    throw Failure(
      "'\(place)' is an archive, and tracdown reads folders. Unpack it, and give the folder: \(unpack)"
    )
  }

  private static func isAddress(_ place: String) -> Bool {
    ["http://", "https://", "ssh://", "git://", "git@"].contains { place.hasPrefix($0) }
  }

  /// A folder with the files that every environment has.
  private static func isEnvironment(_ place: String) -> Bool {
    exists(place + "/VERSION") && exists(place + "/conf/trac.ini")
  }

  private static func isFolder(_ place: String) -> Bool { Path(place).isFolder }

  private static func exists(_ place: String) -> Bool {
    ((try? Path(place).status()) ?? nil) != nil
  }
}
