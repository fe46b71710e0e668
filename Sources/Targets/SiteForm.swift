import Basics

extension Target {
  /// What a system that makes a site of documents adds to a target: MkDocs, Sphinx, Hugo. Data only, as everything in a
  /// target; a document has the site whose settings are nearest above it.
  ///
  /// Facts are from the systems' own documentation.
  package struct SiteForm: Hashable, Sendable {
    /// How one knows it.
    package var marks: Marks
    /// Where its documents are.
    package var source: Source
    /// What its documents hold beyond their markup.
    package var markup: Markup = .plain
    /// Where it serves pages and files.
    package var serving = Serving()
    /// How links name pages.
    package var naming: Set<Naming> = [.file]
    /// Pages without a source that it always makes, as patterns of addresses seen from its root: `search.html`.
    package var makes: [String] = []
    /// Words in its settings, in lower case, that name a plugin which makes pages nobody can know.
    package var makers: [String] = []
    /// The setting whose values, or whose values' keys, these words are; nil if they may be anywhere.
    package var makerSetting: String?
    /// Files that hold its navigation.
    package var navigation: [Navigation] = []
    /// Folders, seen from that of the settings, that hold copies of documents as they were in older versions.
    package var versions: [String] = []
    /// Folders whose documents are pages of nobody, but parts of others.
    package var parts: [String] = []
    /// Files of the site, as patterns, whose templates decide where links lead.
    package var linkTemplates: [String] = []

    /// - Parameters:
    ///   - marks: how one knows it.
    ///   - source: where its documents are.
    package init(marks: Marks, source: Source = Source()) {
      self.marks = marks
      self.source = source
    }
  }
}

extension Target.SiteForm {
  /// How one knows a system.
  package struct Marks: Hashable, Sendable {
    /// Names of settings' files in lower case; the first that is there is read.
    package var files: [String]
    /// Names of folders next to the documents that only this system has.
    package var folders: [String]
    /// Suffixes of folders that are sites by themselves: `.docc`.
    package var endings: [String]
    /// Names of files in lower case without which the settings' file says nothing, as other programs have one of that
    /// name; empty: it is enough.
    package var beside: [String]
    /// Words of which the settings' file must hold one, as others have a file of that name; empty: it is enough.
    package var words: [String]

    /// Plain data.
    package init(
      files: [String], folders: [String] = [], endings: [String] = [], beside: [String] = [],
      words: [String] = []
    ) {
      self.files = files
      self.folders = folders
      self.endings = endings
      self.beside = beside
      self.words = words
    }
  }

  /// Where documents are, seen from the folder of the settings.
  package struct Source: Hashable, Sendable {
    /// Folders to look for, the first that is there; empty: next to the settings.
    package var folders: [String]
    /// The setting that names another folder: `docs_dir`.
    package var setting: String?
    /// Whether documents outside of that folder, but below the settings, are pages too.
    package var takesAll: Bool

    /// Plain data.
    package init(_ folders: [String] = [], setting: String? = nil, takesAll: Bool = false) {
      self.folders = folders
      self.setting = setting
      self.takesAll = takesAll
    }
  }

  /// What documents hold beyond their markup, which must be known to read them.
  package enum Markup: Hashable, Sendable {
    /// Nothing.
    case plain
    /// `!!! note`, `=== "Tab"` with indented text, `--8<-- "part.md"`, `::: module`.
    case mkDocs
    /// `(label)=`, roles and directives.
    case myst
    /// `{{< ref "x" >}}` and other shortcodes.
    case hugo
    /// `{% link x.md %}`, `{% include x %}`.
    case liquid
    /// `{{#include x}}`
    case mdBook
    /// `import X from './x.mdx'` and JSX.
    case mdx
    /// `<!--@include: ./x.md-->`, `::: tip`, `<<< @/x.ts`.
    case vitePress
    /// `{% hint %}`, `{% content-ref url="x.md" %}`
    case gitBook
  }

  /// Where a site serves pages and files.
  package struct Serving: Hashable, Sendable {
    /// The settings that move a page, in the order of its front matter: `slug`, `permalink`.
    package var addressFields: [String] = []
    /// The front matter that names further addresses of a page: `aliases`.
    package var aliasFields: [String] = []
    /// Folders, seen from that of the settings, whose files are served from the site's root.
    package var statics: [String] = []
    /// Folders, seen from that of the settings, whose programs are pages of the site's root.
    package var pageFolders: [String] = []
    /// The setting that gives some folder of documents another place on the site: `routeBasePath`.
    package var routeSetting: String?
    /// The setting that names the settings whose documents replace those that are not translated yet.
    package var inheritSetting: String?
    /// What the settings hold, in small letters, where pages have addresses that are made of dates and titles.
    package var permalinkWord: String?
    /// What precedes the addresses of all documents: `docs`.
    package var prefix = ""
    /// `01-Install.md` is served as `Install`.
    package var dropsNumbers = false
    /// Whether a page may be served as a folder of its own: `install/` for `install.md`.
    package var makesFolders = true
    /// Addresses are in small letters, with hyphens for blanks.
    package var foldsCase = false
    /// Whether `/x` is below the site's root wherever it is served; otherwise it may be some other site of the host.
    package var ownsRoot = false
    /// The setting that says where below a host the site is served: `baseurl`.
    package var baseSetting: String?
    /// The parameter of a query that names a place of the page: `?id=install`.
    package var placeQuery: String?

    /// A site of plain addresses.
    package init() {}
  }

  /// How a link names a page.
  package enum Naming: Hashable, Sendable {
    /// By its file, seen from the document: `../guide/install.md`.
    case file
    /// By its file, seen from the folder of all documents, where it begins with `/`.
    case rootedFile
    /// By its file without the suffix: `../guide/install`.
    case stem
    /// By the address that the site serves it at: `../install/`, `/guide/install.html`.
    case address
    /// By a label in whatever document: `[x](#label)`, `[x](label)`.
    case label
    /// By its component, module, family and path: `xref:module:page.adoc`.
    case resource
    /// By its file, seen from the folder of all documents, whatever the folder of the document.
    case fromRoot
    /// An image by its bare name, wherever it is among the documents, with or without its suffix: `clock` is
    /// `Resources/clock~dark@2x.png`.
    case image
  }

  /// A file that holds a navigation.
  package struct Navigation: Hashable, Sendable {
    /// How it is read.
    package enum Form: Hashable, Sendable {
      /// Links of a document: `SUMMARY.md`, `nav.adoc`. They are judged as all links are.
      case document
      /// `nav:` of `mkdocs.yml`: texts of any depth that end as documents do.
      case yaml(key: String)
      /// `file:` and `root:` of `_toc.yml`, without suffix.
      case yamlFiles
      /// Texts of a program that name documents by their ids: `sidebars.js`.
      case script
    }

    /// Its name in lower case, in the folder of the settings.
    package var file: String
    /// How it is read.
    package var form: Form

    /// Plain data.
    package init(_ file: String, _ form: Form) {
      self.file = file
      self.form = form
    }
  }
}

extension Target.Dialect {
  /// What sites made from documents are written in: their own reader knows what it shows.
  static let site = Target.Dialect(isOnlyCMark: false)
}

extension Target {
  /// How a host of repositories makes its addresses. `{rev}`, `{path}`, and `{id}` represent what a link names.
  package struct RepositoryForm: Hashable, Sendable {
    /// After the address of the repository; a revision may be `HEAD`.
    package var commit, file, folder, log, blame, raw, diff, ticket: String
    /// Between the numbers of the first line and the last one.
    package var lines: String
    /// The query without which markup is shown without its lines.
    package var plain: String
  }

  /// The target for a repository, or for its wiki, whose host has a known name (`gitlab.example.org`); nil if the name does
  /// not say which program is behind it.
  ///
  /// - Parameter host: in lower case.
  package static func hosted(on host: String, asWiki: Bool) -> Target? {
    all.first { target in
      var isWiki = false
      if case .wiki = target.files.companions { isWiki = true }
      return isWiki == asWiki && target.hosts.contains { host.holds($0) }
    }
  }
}

extension Target.RepositoryForm {
  static let gitHub = Self(
    commit: "/commit/{rev}", file: "/blob/{rev}/{path}", folder: "/tree/{rev}/{path}",
    log: "/commits/{rev}/{path}", blame: "/blame/{rev}/{path}", raw: "/raw/{rev}/{path}",
    diff: "/compare/{id}", ticket: "/issues/{id}", lines: "-L", plain: "?plain=1")

  static let gitLab = Self(
    commit: "/-/commit/{rev}", file: "/-/blob/{rev}/{path}", folder: "/-/tree/{rev}/{path}",
    log: "/-/commits/{rev}/{path}", blame: "/-/blame/{rev}/{path}", raw: "/-/raw/{rev}/{path}",
    diff: "/-/compare/{id}", ticket: "/-/issues/{id}", lines: "-", plain: "?plain=1")

  /// Without the kind of the revision: Gitea finds out whether it is a branch, a tag, or a commit, and redirects (its
  /// `routers/web/web.go`, `services/context/repo.go`).
  static let gitea = Self(
    commit: "/commit/{rev}", file: "/src/{rev}/{path}", folder: "/src/{rev}/{path}",
    log: "/commits/{rev}/{path}", blame: "/blame/{rev}/{path}", raw: "/raw/{rev}/{path}",
    diff: "/compare/{id}", ticket: "/issues/{id}", lines: "-L", plain: "?display=source")
}
