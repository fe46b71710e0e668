import Links

/// What documents are read with, as far as links depend on it: one value for each place where they can be read.
///
///     [Set up](../docs/Install.md#set-up)    works in a GitHub repository; a GitHub wiki opens the raw file
///
/// Known from GitHub's documentation, and from pages tried in Gollum 6.1 and MDwiki 0.6.2.
package struct LintTarget: Hashable, Sendable {
  /// How a path names a page.
  package enum Pages: Hashable, Sendable {
    /// By its file, as it is: `docs/Install.md`.
    case byFile
    /// With or without the suffix: `docs/Install`.
    case bySuffixOrNot
    /// By its bare name, whatever the folder, blanks and hyphens alike; with the suffix the raw file opens.
    case byName
  }

  /// What a link to a folder opens.
  package enum Folders: Hashable, Sendable {
    /// A list of its files.
    case list
    /// The page of that name in it, and nothing where there is none.
    case page(String)
  }

  /// Which anchor a heading has.
  package enum Anchors: Hashable, Sendable {
    case github, gollum
    /// None that can be known: a wrong fragment opens the page at its top.
    case unknown
  }

  /// As settings name it.
  package var name: String
  package var pages: Pages
  package var folders: Folders
  package var anchors: Anchors
  /// Whether `../../issues` leads to GitHub's own pages.
  package var hasRepositoryPages: Bool
  /// Whether `[[Page]]` is a link.
  package var hasWikiLinks: Bool
  /// Whether `/Page.md` is found wherever the site is served.
  package var findsFromRoot: Bool
  /// Bytes that the path of a page must not hold.
  package var forbiddenInPaths: [UInt8]

  /// Files of a GitHub repository, read on its website.
  package static let github = LintTarget(
    name: "github", pages: .byFile, folders: .list, anchors: .github, hasRepositoryPages: true,
    hasWikiLinks: false, findsFromRoot: true, forbiddenInPaths: [])

  /// The wiki of a GitHub repository.
  package static let githubWiki = LintTarget(
    name: "github-wiki", pages: .byName, folders: .page("Home"), anchors: .github,
    hasRepositoryPages: true, hasWikiLinks: true, findsFromRoot: true, forbiddenInPaths: [])

  /// Gollum on its own.
  package static let gollum = LintTarget(
    name: "gollum", pages: .bySuffixOrNot, folders: .page("Home"), anchors: .gollum,
    hasRepositoryPages: false, hasWikiLinks: true, findsFromRoot: true, forbiddenInPaths: [])

  /// MDwiki, served over HTTP.
  package static let mdwiki = LintTarget(
    name: "mdwiki", pages: .byFile, folders: .page("index"), anchors: .unknown,
    hasRepositoryPages: false, hasWikiLinks: false, findsFromRoot: false,
    forbiddenInPaths: Array("?#:".utf8))

  /// What all of them show alike.
  package static let portable = LintTarget(
    name: "portable", pages: .byFile, folders: .page("README"), anchors: .github,
    hasRepositoryPages: false, hasWikiLinks: false, findsFromRoot: false,
    forbiddenInPaths: Array("?#:".utf8))

  /// All of them.
  package static let all: [LintTarget] = [.github, .githubWiki, .gollum, .mdwiki, .portable]

  /// The one that settings name; nil: there is none of that name.
  package init?(named name: String) {
    guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
    self = target
  }

  private init(
    name: String, pages: Pages, folders: Folders, anchors: Anchors, hasRepositoryPages: Bool,
    hasWikiLinks: Bool, findsFromRoot: Bool, forbiddenInPaths: [UInt8]
  ) {
    self.name = name
    self.pages = pages
    self.folders = folders
    self.anchors = anchors
    self.hasRepositoryPages = hasRepositoryPages
    self.hasWikiLinks = hasWikiLinks
    self.findsFromRoot = findsFromRoot
    self.forbiddenInPaths = forbiddenInPaths
  }
}
