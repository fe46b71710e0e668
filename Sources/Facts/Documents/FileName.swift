import Basics
import Files

/// A document's path, taken apart: `docs/READ_ME.de.md` has the key `readme.de` and the suffix `md`.
struct FileName {
  /// The folder with a slash at its end; empty at the root.
  let folder: Substring
  /// The name without folder and suffix.
  let stem: Substring
  /// After the last dot, in lower case; empty: there is none.
  let suffix: String
  /// The stem for comparison: lower case, without `-`, `_` and blanks.
  var key: String { Self.key(stem) }

  init(_ path: String) {
    let name = path.lastPart
    folder = path[..<name.startIndex]
    // A dot at the beginning hides a file; it begins no suffix.
    if let dot = name.lastIndex(ofByte: UInt8(ascii: ".")), dot > name.startIndex {
      stem = name[..<dot]
      suffix = name[name.utf8.index(after: dot)...].lowercased()
    } else {
      stem = name
      suffix = ""
    }
  }

  /// A name for comparison, whatever its case, hyphens, underscores and blanks.
  static func key(_ name: some StringProtocol) -> String {
    let bytes = name.utf8.filter { $0 != 0x2D && $0 != 0x5F && $0 != 0x20 }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  var isHidden: Bool { stem.utf8.first == UInt8(ascii: ".") }

  /// `INSTALL`: names that are documents without a suffix. In small letters they are programs (`install`), but for
  /// `readme`.
  var isWellKnown: Bool {
    let key = key
    guard Self.wellKnown.contains(key) else { return false }
    return key == "readme" || stem.utf8.first.map { $0.isUpper } ?? false
  }

  /// `WikiStart`, `Guides%2FSetUp`: names that an exported wiki gives its pages; `Makefile` is none.
  var mayBePage: Bool {
    guard suffix.isEmpty, let first = stem.utf8.first, !key.hasSuffix("file") else { return false }
    return first.isUpper || first >= 0x80 || stem.contains("%2F")
  }

  /// `tool.1`, `open.3pm`
  var isManualPage: Bool {
    suffix.utf8.first.map { (0x31...0x38).contains($0) } ?? false && suffix.utf8.count <= 3
      && suffix.utf8.dropFirst().allSatisfy { $0.isLower }
  }

  /// `LICENSE`, `COPYING.LESSER`, `LICENSE-MIT.txt`; with a suffix of markup it may be a page about licenses, which
  /// only its text tells.
  var isLicense: Bool { Self.licenseSuffixes.contains(suffix) && hasLicenseName }

  /// Whether the name is one of a license's text.
  var hasLicenseName: Bool {
    if mayBeLicense {
      let key = key
      if Self.licenses.contains(where: { key.begins(with: $0) }) { return true }
    }
    return folder.utf8.count >= 9 && folder.lowercased().begins(with: "licenses/")
  }

  /// Whether the first byte of the key is that of such a name; beyond ASCII that is not told by bytes.
  private var mayBeLicense: Bool {
    guard let first = stem.utf8.first(where: { $0 != 0x2D && $0 != 0x5F && $0 != 0x20 }) else {
      return false
    }
    return first >= 0x80 || Self.licenseInitials.contains(first.lowercased)
  }

  private static let licenseSuffixes = ["", "txt", "text", "lesser", "lib"]

  /// Whether a folder above has the name of a folder for documents.
  var isInDocsFolder: Bool {
    folder.filledParts.contains { Self.docsFolders.contains($0.lowercased()) }
  }

  private static let licenses = [
    "license", "licence", "copying", "unlicense", "copyright", "eula", "patents", "notice",
    "thirdparty",
  ]
  private static let licenseInitials = licenses.compactMap(\.utf8.first)

  /// Folders that hold documents.
  static let docsFolders: Set<String> = [
    "docs", "doc", "documentation", "wiki", "manual", "manuals", "guide", "guides", "help",
    "handbook",
  ]

  /// Keys of files `.txt` that tools read.
  static let data: Set<String> = [
    "requirements", "constraints", "cmakelists", "robots", "humans", "ads", "appads", "security",
    "toplevel", "sources", "dependencylinks", "entrypoints", "packages", "manifest", "wordlist",
    "words", "dictionary", "stopwords", "allowlist", "blocklist", "version", "modules",
  ]

  private static let wellKnown: Set<String> = [
    "readme", "changelog", "changes", "changelogs", "history", "news", "releases", "releasenotes",
    "whatsnew", "contributing", "contribute", "contributors", "hacking", "install", "installation",
    "installing", "building", "build", "setup", "gettingstarted", "quickstart", "usage", "todo",
    "roadmap", "plans", "authors", "maintainers", "credits", "thanks", "acknowledgements",
    "acknowledgments", "faq", "support", "help", "troubleshooting", "bugs", "knownissues",
    "security", "codeofconduct", "governance", "development", "developing", "developers",
    "testing", "releasing", "release", "deployment", "upgrading", "upgrade", "updating",
    "migration", "migrating", "porting", "portability", "glossary", "manual", "guide", "tutorial",
    "introduction", "overview", "architecture", "design", "documentation", "style", "codingstyle",
    "submittingpatches", "requirements", "prerequisites", "pullrequesttemplate", "issuetemplate",
  ]
}
