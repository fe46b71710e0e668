import Files

/// Where an export keeps its parts: `pages/`, `attachments/` and `trac.ini` in one folder, or the pages
/// straight in SOURCE with the rest inside or next to it.
package struct DumpLayout: Hashable, Sendable {
  /// SOURCE, or `SOURCE/pages` where `attachments`, `trac.ini` or nothing else is next to that.
  package var pages: Path
  /// A folder `attachments` in SOURCE, with the pages or next to them; nil if there is none.
  package var attachments: Path?
  /// `trac.ini` or `conf/trac.ini` in SOURCE, with the pages, next to them or in an `env` there; nil if none.
  package var tracIni: Path?
  /// Trac's web folder `htdocs`, in SOURCE or next to the pages; nil if none.
  package var site: Path?

  /// - Throws: `SourceError` where `source` is not a folder to read pages from.
  package init(_ source: Path) throws(SourceError) {
    let status: FileStatus?
    let names: [(name: [UInt8], kind: FileStatus.Kind)]
    do throws(SystemError) {
      status = try source.status()
      names = status?.kind == .folder ? try Descriptor.folder(source).list() : []
    } catch {
      throw .system(error)
    }
    guard let status else { throw .missing(what: "SOURCE", path: source.text) }
    guard status.kind == .folder else { throw .notAFolder(path: source.text) }
    let visible = names.filter { $0.name.first != 0x2E }
    func has(_ name: String, _ kind: FileStatus.Kind) -> Bool {
      visible.contains { $0.name.elementsEqual(name.utf8) && $0.kind == kind }
    }
    if EnvironmentFolder.has(names) { throw .tracEnvironment(path: source.text) }
    let isNested =
      has("pages", .folder)
      && (has("attachments", .folder) || has("trac.ini", .file) || has("conf", .folder)
        || has("htdocs", .folder) || visible.count == 1)
    pages = isNested ? source.appending("pages") : source
    let homes = [source, pages, pages.appending("..")]
    attachments = DumpLayout.first(.folder, homes.map { $0.appending("attachments") })
    tracIni = DumpLayout.first(
      .file,
      homes.flatMap { [$0.appending("trac.ini"), $0.appending("conf/trac.ini")] }
        + [pages.appending("../env/conf/trac.ini"), source.appending("../env/conf/trac.ini")])
    site = DumpLayout.first(
      .folder, [source.appending("htdocs"), pages.appending("../htdocs")])
  }

  private static func first(_ kind: FileStatus.Kind, _ paths: [Path]) -> Path? {
    // A path that cannot be looked at is not found by itself.
    paths.first { path in (try? path.status())??.kind == kind }
  }
}

/// What tells the folder of a Trac environment from one of exported pages (TracEnvironment).
package enum EnvironmentFolder {
  /// By the names in a folder: `VERSION` or `conf`, and what else only an environment has.
  package static func has(_ names: [(name: [UInt8], kind: FileStatus.Kind)]) -> Bool {
    func has(_ name: String, _ kind: FileStatus.Kind) -> Bool {
      names.contains { $0.name.elementsEqual(name.utf8) && $0.kind == kind }
    }
    guard !has("pages", .folder), has("conf", .folder) || has("VERSION", .file) else {
      return false
    }
    return has("db", .folder) || (has("VERSION", .file) && has("conf", .folder))
  }
}
