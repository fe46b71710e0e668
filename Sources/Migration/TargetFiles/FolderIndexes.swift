import Links

/// `README.md` in every folder that has pages and no such page: GitHub shows it below the list of files.
enum FolderIndexes {
  static func files(_ target: Target, _ pages: [ListedPage]) -> [TargetFiles.File] {
    var byFolder: [String: [ListedPage]] = [:]
    for page in pages {
      var folder = folder(of: page.path)
      byFolder[folder, default: []].append(page)
      // Folders that hold nothing but folders have an index, too.
      while !folder.isEmpty {
        folder = self.folder(of: String(folder.dropLast()))
        if byFolder[folder] == nil { byFolder[folder] = [] }
      }
    }
    let folders = byFolder.keys.sorted()
    let own = Set(pages.map(\.path))
    return folders.filter { !own.contains($0 + "README.md") }.map { folder in
      let name = folder.split(separator: "/").last.map(String.init) ?? "Pages"
      var text = TargetFiles.mark + "# \(TargetFiles.escaped(name))\n\n"
      let index = folder + "README.md"
      var inner = Set(folders.filter { isChild($0, of: folder) })
      for page in (byFolder[folder] ?? []).sorted(by: { $0.path < $1.path }) {
        text += "- " + TargetFiles.link(page.label, target.address(from: index, to: page.path))
        // A page and the pages below it belong together.
        let below = page.path.dropLast(target.pageExtension.utf8.count) + "/"
        if inner.remove(String(below)) != nil {
          let address = target.address(from: index, to: below + "README.md")
          text += " (\(TargetFiles.link("more", address)))"
        }
        text += "\n"
      }
      for below in inner.sorted() {
        let label = String(below.dropFirst(folder.count))
        text += "- " + TargetFiles.link(label, target.address(from: index, to: below + "README.md"))
        text += "\n"
      }
      return TargetFiles.File(folder + "README.md", text)
    }
  }

  private static func isChild(_ path: String, of folder: String) -> Bool {
    path != folder && Self.folder(of: String(path.dropLast())) == folder
  }

  /// With its slash; empty: the root.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
