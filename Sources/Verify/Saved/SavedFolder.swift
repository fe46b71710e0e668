import Basics
import Files
import Links
import Stores

/// `--html DIR`: pages as Trac showed them, matched to the migrated pages.
struct SavedFolder: Sendable {
  /// By the page's name.
  private(set) var files: [String: SavedFile] = [:]
  /// HTML that is of no page: file names, in their order.
  private(set) var unmatched: [String] = []
  /// Further files for a page that has one.
  private(set) var doubles: [(file: String, page: String)] = []
  /// The page of each file, for links between the files of a mirror.
  private(set) var pages: [Path: String] = [:]

  /// - Parameter names: all pages of the manifest.
  /// - Throws: where the folder cannot be listed, or holds no HTML.
  init(_ root: Path, pages names: [String]) throws(Failure) {
    let kind: FileStatus.Kind?
    let found: [SavedFile]
    do throws(SystemError) {
      kind = try root.status()?.kind
      found = kind == .folder ? try SavedFiles.list(root) : []
    } catch { throw Failure(error) }
    if kind == nil {
      throw Failure(
        "The folder of saved pages '\(root.text)' does not exist. Check the path in --html.")
    }
    if kind != .folder {
      throw Failure("'\(root.text)' is a file. Set --html to the folder with the saved pages.")
    }
    if found.isEmpty {
      throw Failure(
        "'\(root.text)' contains no HTML. Save the wiki's pages first, for example with: "
          + "wget --mirror --adjust-extension --no-parent --reject-regex '[?]' https://trac.example.org/project/wiki/TitleIndex"
      )
    }
    match(found, to: names)
  }

  private mutating func match(_ found: [SavedFile], to names: [String]) {
    let known = Set(names)
    var rest = found.filter { !$0.name.isView }
    // First what the pages themselves say, then their paths, from the closest reading to the loosest.
    // Of several that say one page, that whose path says it too.
    for isNamedSo in [true, false] {
      take(&rest) { file in
        guard let page = file.head.page, known.contains(page),
          !isNamedSo || file.name.candidates.first == page
        else { return nil }
        return page
      }
    }
    let rounds = rest.map(\.name.candidates.count).max() ?? 0
    for round in 0..<rounds {
      take(&rest) { file in
        guard file.head.page == nil, round < file.name.candidates.count else { return nil }
        let name = file.name.candidates[round]
        return known.contains(name) ? name : nil
      }
    }
    let folded = Dictionary(grouping: names.filter { files[$0] == nil }) { SavedName.folded($0) }
    take(&rest) { file in
      guard file.head.page == nil else { return nil }
      for name in file.name.candidates {
        if let pages = folded[SavedName.folded(name)], pages.count == 1 { return pages[0] }
      }
      return nil
    }
    // In the mirror of a whole Trac, only what is below `wiki` is a page.
    let isMirror = found.contains(where: \.name.isBelowWiki)
    for file in rest where !isMirror || file.name.isBelowWiki {
      if let page = file.name.candidates.first(where: known.contains) {
        doubles.append((file.file, page))
      } else {
        unmatched.append(file.file)
      }
    }
  }

  /// Gives each file the page that `page` names, if that has none yet; the other files remain.
  private mutating func take(_ rest: inout [SavedFile], _ page: (SavedFile) -> String?) {
    var remaining: [SavedFile] = []
    for file in rest {
      guard let page = page(file), files[page] == nil else {
        remaining.append(file)
        continue
      }
      files[page] = file
      pages[file.relative] = page
    }
    rest = remaining
  }
}
