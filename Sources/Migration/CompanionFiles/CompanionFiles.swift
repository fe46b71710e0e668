import Links
import Targets

/// The files that a reader wants next to pages and attachments: indexes, sidebars, menus, redirects.
package enum CompanionFiles {
  /// - Parameters:
  ///   - taken: paths of pages, attachments and other files: none of them is written over.
  ///   - origin: the old Trac.
  /// - Returns: in the order of their paths.
  package static func files(
    for target: Target, pages: [ListedPage], taken: Set<String>, origin: WikiOrigin
  ) -> [CompanionFile] {
    let folded = Set(taken.map { $0.lowercased() })
    let files: [CompanionFile] =
      switch target.files.companions {
      case .wiki(let sidebar, let footer, let redirects):
        WikiFiles.files(
          target, pages, origin: origin, sidebar: sidebar, footer: footer, redirects: redirects)
      case .gollum: GollumFiles.files(target, pages)
      case .mdwiki: MDwikiFiles.files(target, pages, taken: folded, project: origin.project)
      case .mkDocs: MkDocsFiles.files(target, pages, origin: origin)
      case .folderIndexes: FolderIndexes.files(target, pages)
      }
    return files.filter { !folded.contains($0.path.lowercased()) }.sorted { $0.path < $1.path }
  }
}

/// `README.md` in every folder that has pages and no such page: GitHub shows it below the list of files.
enum FolderIndexes {
  /// What is in a folder.
  private struct Folder {
    var pages: [ListedPage] = []
    /// Paths with their slash.
    var folders: Set<String> = []
    /// The page that is the folder's index already, in whatever case.
    var index: String?
  }

  static func files(_ target: Target, _ pages: [ListedPage]) -> [CompanionFile] {
    var folders: [String: Folder] = [:]
    for page in pages {
      var path = parent(of: page.path)
      folders[path, default: Folder()].pages.append(page)
      if page.path.dropFirst(path.count).lowercased() == "readme.md" {
        folders[path]?.index = page.path
      }
      // Folders that hold nothing but folders have an index, too.
      while !path.isEmpty {
        let above = parent(of: String(path.dropLast()))
        guard folders[above, default: Folder()].folders.insert(path).inserted else { break }
        path = above
      }
    }
    return folders.keys.sorted().compactMap { path in
      guard let folder = folders[path], folder.index == nil else { return nil }
      return file(target, path, folder) { folders[$0]?.index ?? $0 + "README.md" }
    }
  }

  private static func file(
    _ target: Target, _ path: String, _ folder: Folder, index: (String) -> String
  ) -> CompanionFile {
    let own = path + "README.md"
    let name = path.split(separator: "/").last.map(String.init) ?? "Pages"
    var text = GeneratedText.mark + "# \(GeneratedText.escaped(name))\n\n"
    var alone = folder.folders
    for page in folder.pages.sorted(by: { $0.path < $1.path }) {
      text += "- " + GeneratedText.link(page.label, target.address(from: own, to: page.path))
      // A page and the pages below it belong together.
      let below = page.path.dropLast(target.files.pageSuffix.utf8.count) + "/"
      if alone.remove(String(below)) != nil {
        let address = target.address(from: own, to: index(String(below)))
        text += " (\(GeneratedText.link("more", address)))"
      }
      text += "\n"
    }
    for below in alone.sorted() {
      let label = String(below.dropFirst(path.count))
      text += "- " + GeneratedText.link(label, target.address(from: own, to: index(below))) + "\n"
    }
    return CompanionFile(own, text)
  }

  /// The folder with its slash; empty: the root.
  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
