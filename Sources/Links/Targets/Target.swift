/// What the output is for: how files are named, what links look like, what the reader shows. Data only; stages ask it.
///
/// One value in a file of its own for each reader. Facts are from GitHub's documentation, and from pages tried in
/// Gollum 6.1 and MDwiki 0.6.2.
package struct Target: Hashable, Sendable {
  /// How a link names a page.
  package enum LinkForm: Hashable, Sendable {
    /// `../Guide/Install.md`, from the folder of the page's own file.
    case relativeWithExtension
    /// `Guide-Install`: pages have one name space, and with the suffix the raw file would open.
    case bareName
  }

  /// Where the pages of `A/B` lie.
  package enum Paths: Hashable, Sendable {
    /// `A/B.md`
    case nested
    /// `A-B.md`: folders mean nothing to the reader.
    case flat
  }

  /// Which fragment leads to a heading.
  package enum Slugs: Hashable, Sendable {
    /// `set-up-linux`, as GitHub makes it.
    case github
    /// All but word characters becomes one hyphen.
    case gollum
    /// The text itself with `_` for blanks, letter case kept.
    case mdwiki
  }

  /// The address of a page where the reader serves the output.
  package enum Serving: Hashable, Sendable {
    /// `/Guide/Install.md`: the file itself.
    case file
    /// `/Guide/Install`: without the suffix.
    case stem
    /// `/#!Guide/Install.md`: one page of HTML fetches it.
    case hashBang
  }

  /// As the command line and settings name it.
  package var name: String
  /// The file of the wiki's start page.
  package var startPageFile: String
  /// The end of every other page's file, with its dot.
  package var pageExtension: String
  /// The folder that holds all attachments, without slashes.
  package var attachmentsFolder: String
  /// How links name pages.
  package var linkForm: LinkForm
  /// How pages of folders are filed.
  package var paths: Paths
  /// How headings are linked to.
  package var slugs: Slugs
  /// Files and folders at the root, in lower case, that mean something to readers or to this program.
  package var reservedRootNames: Set<String>
  /// Characters that must not stand in a file name, besides white space and control characters.
  package var forbiddenCharacters: Set<Unicode.Scalar>
  /// The most bytes that a part of a path may have before its extension.
  package var longestPart: Int
  /// How the reader serves pages.
  package var serving: Serving
  /// The URL schemes that survive the reader's sanitising, in lower case.
  package var linkSchemes: Set<String>
  /// Schemes of addresses that are the content themselves: a script is of no use to a reader.
  package static let contentSchemes: Set<String> = ["javascript", "vbscript", "data"]
  /// What must not stand in a document.
  package var breaks: Set<ReaderConstruct>
  /// The languages that fences may have, in lower case; nil: any.
  package var fenceLanguages: Set<String>?
  /// Languages that have another name with the reader: `sh` is `bash`.
  package var languageNames: [String: String]

  /// All of them, the default first.
  package static let all: [Target] = [.github, .githubWiki, .gollum, .mdwiki, .portable]

  /// The one of that name; nil: there is none.
  package init?(named name: String) {
    guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
    self = target
  }

  /// What is not said is as in a GitHub repository.
  init(
    name: String, startPageFile: String = "README.md", linkForm: LinkForm = .relativeWithExtension,
    paths: Paths = .nested, slugs: Slugs = .github, serving: Serving = .file,
    reservedRootNames: Set<String> = [],
    breaks: Set<ReaderConstruct> = [], fenceLanguages: Set<String>? = nil,
    languageNames: [String: String] = [:]
  ) {
    self.name = name
    self.startPageFile = startPageFile
    pageExtension = ".md"
    attachmentsFolder = "attachments"
    self.linkForm = linkForm
    self.paths = paths
    self.slugs = slugs
    self.serving = serving
    self.reservedRootNames = reservedRootNames.union([
      startPageFile.lowercased(), "readme.md", "attachments", ".tracdown", ".git",
    ])
    forbiddenCharacters = ["\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%"]
    longestPart = 200
    linkSchemes = [
      "http", "https", "mailto", "xmpp", "irc", "ircs", "github-windows", "github-mac",
    ]
    self.breaks = breaks
    self.fenceLanguages = fenceLanguages
    self.languageNames = languageNames
  }
}
