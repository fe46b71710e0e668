extension Target {
  /// How the output is filed. What is not said is as in a GitHub repository.
  package struct FileForm: Hashable, Sendable {
    /// Where the pages of `A/B` are.
    package enum Nesting: Hashable, Sendable {
      /// `A/B.md`
      case nested
      /// `A-B.md`: folders mean nothing to the site.
      case flat
      /// `A%2FB.md`: one folder, and names as Gitea's wiki escapes them (`WikiName`).
      case escaped

      /// Whether folders mean nothing to the site.
      package var isFlat: Bool { self != .nested }
    }

    /// Files that a site wants next to the pages.
    package enum Companions: Hashable, Sendable {
      /// A start page in each folder that has none.
      case folderIndexes
      /// A side bar under that name, which is shown next to all pages; under another name what is shown below them; and the
      /// YAML of redirects from Trac's names.
      case wiki(sidebar: String, footer: String?, redirects: String?)
      /// A side bar whose links work from every folder, and redirects.
      case gollum
      /// A menu and a configuration.
      case mdwiki
      /// `mkdocs.yml` with the navigation.
      case mkDocs
    }

    /// The file of the wiki's start page.
    package let startPage: String
    /// How pages of folders are filed.
    package let nesting: Nesting
    /// Files and folders at the root, in lower case, that mean something to the site or to this program.
    package let reservedNames: Set<String>
    /// What is next to the pages.
    package let companions: Companions

    /// The end of every page's file but the start page's, with its dot.
    package let pageSuffix = ".md"
    /// The folder that holds all attachments, without slashes.
    package let attachmentsFolder: String
    /// The folder of all pages and attachments, with its slash; empty: the root.
    package let folder: String
    /// The name of a page that has pages below it, in their folder: `P/index.md`; nil means it is next to that folder, `P.md`. No
    /// other page is called so, or `README`, as both would have the folder's address.
    package let indexName: String?
    /// Characters that must not be in a file name, besides white space and control characters.
    package static let forbidden: Set<Unicode.Scalar> = [
      "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%",
    ]
    /// The most bytes that a part of a path may have before its suffix.
    package static let longestPart = 200

    /// - Parameters:
    ///   - startPage: its name in the folder of all pages.
    ///   - reserved: names there besides those that are everywhere.
    package init(
      startPage: String = "README.md", nesting: Nesting = .nested, reserved: Set<String> = [],
      companions: Companions = .folderIndexes, folder: String = "", indexName: String? = nil
    ) {
      self.startPage = folder + startPage
      self.folder = folder
      self.indexName = indexName
      attachmentsFolder = folder + "attachments"
      self.nesting = nesting
      reservedNames = Set(
        reserved.union([startPage.lowercased(), "readme.md", "attachments"]).map { folder + $0 }
      ).union([".tracdown", ".git"])
      self.companions = companions
    }
  }

  /// How links look, and what they open. What is not said is as in a GitHub repository.
  package struct LinkForm: Hashable, Sendable {
    /// How a path names a page.
    package enum Pages: Hashable, Sendable {
      /// By its file, as it is: `docs/Install.md`.
      case byFile
      /// With or without the suffix: `docs/Install`.
      case bySuffixOrNot
      /// By its bare name, whatever the folder, blanks and hyphens alike; with the suffix the raw file opens.
      case byName
      /// By its path, without the suffix; with the suffix the raw file opens.
      case byPath
      /// By its path in an address of Gitea's wiki, seen from the wiki's root; with the suffix the raw file opens.
      case byWikiName

      /// Whether a link holds the suffix of the page's file.
      package var hasSuffix: Bool { self == .byFile || self == .bySuffixOrNot }
    }

    /// What a link to a folder opens.
    package enum Folders: Hashable, Sendable {
      /// A list of its files.
      case list
      /// The page of that name in it, and nothing where there is none.
      case page(String)
    }

    /// The address of a page where the site serves the output.
    package enum Serving: Hashable, Sendable {
      /// `/Guide/Install.md`: the file itself.
      case file
      /// `/Guide/Install`: without the suffix.
      case stem
      /// `/Guide%2FInstall`: by its name in Gitea's wiki.
      case wikiName
      /// `/Guide/Install.html` for `docs/Guide/Install.md`.
      case html
      /// `/#!Guide/Install.md`: one page of HTML fetches it.
      case hashBang
    }

    /// How paths name pages; what is written names the file wherever the site takes it.
    package var pages: Pages = .byFile
    /// What a link to a folder opens.
    package var folders: Folders = .list
    /// How the site serves pages.
    package var serving: Serving = .file
    /// Whether `../../issues` points to pages of the repository's host.
    package var hasRepositoryPages = true
    /// Whether `[[Page]]` is a link.
    package var hasWikiLinks = false
    /// Whether `/Page.md` is found wherever the site is served.
    package var findsFromRoot = true
    /// Bytes that the path of a page must not hold.
    package var forbidden: [UInt8] = []
    /// Whether a link without an address opens something.
    package var opensEmpty = false

    /// The URL schemes that survive the site's sanitizing, in lower case.
    package static let schemes: Set<String> = [
      "http", "https", "mailto", "xmpp", "irc", "ircs", "github-windows", "github-mac",
    ]
    /// Schemes of addresses that are the content themselves: a script is of no use to anybody who reads.
    package static let contentSchemes: Set<String> = ["javascript", "vbscript", "data"]
  }

  /// Which fragments point to headings.
  package struct AnchorForm: Hashable, Sendable {
    /// How the fragment of a heading is made.
    package let slugs: Slugs
    /// Whether it can be known: otherwise a wrong fragment opens the page at its top.
    package let isCertain: Bool
    /// Whether it is made of a heading's Markdown, marks and addresses included: `## [A](b.md)` is `#abmd`. Headings whose
    /// text would make another one are written with an anchor.
    package let readsSource: Bool

    /// Plain data.
    package init(_ slugs: Slugs = .github, isCertain: Bool = true, readsSource: Bool = false) {
      self.slugs = slugs
      self.isCertain = isCertain
      self.readsSource = readsSource
    }
  }

  /// Which fragment points to a heading.
  package enum Slugs: Hashable, Sendable {
    /// `set-up-linux`, as GitHub makes it.
    case github
    /// All but word characters becomes one hyphen.
    case gollum
    /// The text itself with `_` for blanks, letter case kept.
    case mdwiki
    /// Python-Markdown's `toc`: ASCII alone, runs of blanks and hyphens become one.
    case pythonMarkdown
    /// docutils' identifiers, and GitHub's of Markdown, as MyST makes both.
    case docutils
    /// kramdown's, where it reads GitHub's Markdown.
    case kramdown
    /// Asciidoctor's: `_set_up_linux`.
    case asciidoctor
    /// VitePress': runs of marks become one hyphen, accents go away.
    case vitePress
    /// Docsify's: as GitHub's, but runs of hyphens become one.
    case docsify
    /// DocC's: letter case kept, marks removed, runs of blanks and dashes become one hyphen.
    case docC
    /// GitLab's: as GitHub's, but runs of hyphens become one, and a number alone is `anchor-12`.
    case gitLab
    /// Gitea's and Forgejo's: letters, numbers, `_` and hyphens stay, accents that are characters of their own go away.
    case forgejo

    /// Made of the text as the site shows it, emoji and all; otherwise of the text in the document.
    package var usesRenderedText: Bool { self != .gollum }
  }

  /// What a site understands beyond CommonMark: what the writer must ask before it writes. What is not said is as on
  /// GitHub.
  package struct Dialect: Hashable, Sendable {
    /// How a line break inside a paragraph is written.
    package enum HardBreak: Hashable, Sendable {
      /// A backslash at the end of the line (CommonMark 6.7).
      case backslash
      /// Two blanks at the end of the line, for sites that print the backslash.
      case blanks
    }

    /// The form of a line break.
    package var hardBreak: HardBreak = .backslash
    /// Bare addresses become links (GFM 6.9), so plain text that looks like one is kept apart.
    package let linksBareAddresses = true
    /// `:smile:` becomes an image.
    package let showsEmoji = true
    /// `$x$` becomes a formula.
    package let showsMath = true
    /// Footnotes: `[^1]`. Without them a note is written in parentheses at its place.
    package var hasFootnotes = true
    /// What is between empty lines inside HTML is read as Markdown (CommonMark 4.6): so lists and code in the
    /// cells of an HTML table are written as such.
    package var readsMarkdownInHTML = true
    /// Only cmark reads it. To others `<x_1>` may be a tag (kramdown), a backslash before `|` shows (MDwiki), code with
    /// blanks at its ends is none: entities stand for such characters; code in a list has blank lines around it.
    package var isOnlyCMark = true
    /// `[[` would be a link.
    package var linksDoubleBrackets = false
    /// What the host makes references of, such as `#12`; nil if nothing.
    package var references: References?
    /// Formulas are looked for before all else, so a dollar of a text is written `\$`.
    package var escapesDollars = false
    /// `\(` and `\[` begin formulas: entities stand for such brackets.
    package var readsTeXBrackets = false
    /// `: text` below a line describes a term.
    package var hasDescriptions = false
    /// `{#id}` at the end of a heading gives it an id.
    package var readsHeadingAttributes = false
    /// Python-Markdown reads it: a backslash acts before some marks only, `#x` is a heading, two quotes in a row are one, an
    /// admonition stands for an alert, HTML is looked for at the page's margin alone, and holds no Markdown.
    package var isPythonMarkdown = false
    /// kramdown may read it: two hyphens are a dash and three dots one character, any two `*` make emphasis, any number starts
    /// a list, `{:` and `$$` are markup, and an item without text is none.
    package var isKramdown = false
    /// A page without a heading of the first level gets one above it: its title.
    package var addsTitle = false
    /// The least blanks before what belongs to an item of a list; 0: as many as its mark has.
    package var itemIndent = 0
    /// `irc://host` is a link, and any other scheme.
    package var linksAnyScheme = false
    /// `{+ new +}` and `[- old -]` are colored.
    package var showsInlineDiffs = false
    /// `[~]` is a task that is done with.
    package var hasTildeTasks = false
    /// A paragraph that the site replaces with the table of contents of the page; nil if there is none.
    package var outlineMark: String?
  }

  /// What a host makes references of, wherever it is in a text: `#12` is its own issue 12, not Trac's ticket.
  package struct References: Hashable, Sendable {
    /// The signs before a number: `#`.
    package var numbered: Set<UInt8>
    /// The signs before a name: `@`.
    package var named: Set<UInt8>
    /// Whether a backslash before the sign keeps it a sign; otherwise it is in an element of its own.
    package var yieldToBackslash: Bool
    /// `[vulnerability:12]`
    package var inBrackets: Bool

    /// Plain data.
    package init(
      numbered: String, named: String, yieldToBackslash: Bool = false, inBrackets: Bool = false
    ) {
      self.numbered = Set(numbered.utf8)
      self.named = Set(named.utf8)
      self.yieldToBackslash = yieldToBackslash
      self.inBrackets = inBrackets
    }
  }

  /// The languages that fences may name.
  package struct FenceForm: Hashable, Sendable {
    /// In lower case; nil means any.
    package var languages: Set<String>?
    /// Languages that have another name with the site: `sh` is `bash`.
    package var names: [String: String] = [:]
  }

  /// How large things may be on a site, in bytes; nil means as large as one likes. What is not said is as on GitHub.
  package struct Limits: Hashable, Sendable {
    /// No more of a page's Markdown is shown.
    package var page: Int? = 500 << 10
    /// Larger files are refused.
    package var file: Int? = 100 << 20

    /// A site without limits.
    package static let none = Limits(page: nil, file: nil)
  }

  /// What a site adds to Markdown by itself, as long as nobody set it up otherwise.
  package enum Extra: Hashable, Sendable, CaseIterable {
    /// The headings of a page next to it.
    case outline
    /// A fence `mermaid` as a drawing.
    case mermaid
    /// Formulas in TeX: between $` and `$, in a fence `math`.
    case formulas
  }
}
