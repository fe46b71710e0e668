import Links

/// The files that a reader wants beside pages and attachments: indexes, sidebars, menus, redirects.
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
      switch target.name {
      case "github-wiki": GitHubWikiFiles.files(target, pages, origin: origin)
      case "gollum": GollumFiles.files(target, pages)
      case "mdwiki": MDwikiFiles.files(target, pages, taken: folded, project: origin.project)
      default: FolderIndexes.files(target, pages)
      }
    return files.filter { !folded.contains($0.path.lowercased()) }.sorted { $0.path < $1.path }
  }
}
