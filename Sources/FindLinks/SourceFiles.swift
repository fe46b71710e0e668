import Basics
import Files
import Git
import Markup
import Stores

/// The files of a source tree that are looked through: all but what git ignores and what version control keeps.
package struct SourceFiles: Sendable {
  /// In the order of their paths' bytes.
  package private(set) var files: [TreeFile]
  /// Paths begin there.
  package let root: Path
  /// nil if the tree is in none.
  package let repository: GitRepository?
  private let tree: FolderTree

  /// Folders of other version control systems; `FolderTree` knows that of git.
  private static let stores: Set = [".hg", ".svn", ".bzr", "CVS", "_darcs", ".jj"]

  /// - Parameters:
  ///   - place: a folder, or one file.
  ///   - docs: what a migration wrote: it has addresses of the old Trac on purpose.
  ///   - written: the files of the migration; others in its folder are looked through where the folder is `place`.
  ///   - only: patterns of paths; none: all.
  /// - Throws: `SystemError`, `GitError`, `Failure`.
  package init(
    _ place: String, docs: String?, written: Set<String> = [], only: [ShellPattern] = [],
    exclude: [ShellPattern] = []
  ) throws {
    let path = Path(place)
    guard let status = try path.status() else {
      throw Failure("'\(place)' does not exist. Check the path.")
    }
    var name: String?
    if status.kind == .folder {
      root = path
    } else {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false)
      name = parts.last.map(String.init)
      let folder = parts.dropLast().joined(separator: "/")
      root = Path(parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
    }
    let root = root
    let docsFolder = docs.flatMap { Path($0).resolved }
    repository = try GitRepository.discover(root)
    // Who names one file wants to see what is in it, whatever git thinks of it.
    let workingTree =
      name == nil ? try repository.flatMap { try WorkingTree($0, folder: root) } : nil
    let tree = try FolderTree(root, workingTree: workingTree) { path in
      if let name { return path != name }
      guard path.hasSuffix("/") else { return false }
      let folder = path.dropLast()
      if Self.stores.contains(folder.split(separator: "/").last.map(String.init) ?? "") {
        return true
      }
      return docsFolder != nil && root.appending(String(folder)).resolved == docsFolder
    }
    let prefix = docsFolder.flatMap { docs in root.resolved.flatMap { Self.way(to: $0, from: docs) }
    }
    files = tree.files.filter { file in
      func isNamed(_ pattern: ShellPattern) -> Bool {
        pattern.matches(file.path) || pattern.matches(Self.shown(file.path, in: root))
      }
      if let inDocs = prefix.map({ $0 + file.path }),
        written.contains(inDocs) || inDocs.hasPrefix(".tracdown/")
      {
        return false
      }
      return file.kind == .file && (only.isEmpty || only.contains(where: isNamed))
        && !exclude.contains(where: isNamed)
    }
    self.tree = tree
  }

  /// With a slash at the end, or empty; nil if it is not in the folder.
  private static func way(to place: Path, from folder: Path) -> String? {
    guard place.parts.starts(with: folder.parts, by: { $0.elementsEqual($1) }) else { return nil }
    return place.parts.dropFirst(folder.parts.count)
      .map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
  }

  /// Leaves out the files that other places have too, and adds its own to them.
  package mutating func leaveOut(_ known: inout Set<Path>) {
    let root = self.root.resolved ?? self.root
    files.removeAll { !known.insert(root.appending($0.path)).inserted }
  }

  // MARK: Names

  /// A file's path as whoever named the place sees it: `src/net.c`, `../src/net.c`, `/home/ada/src/net.c`.
  package func shown(_ path: String) -> String { Self.shown(path, in: root) }

  private static func shown(_ path: String, in root: Path) -> String {
    var shown = root.appending(path).text[...]
    while shown.hasPrefix("./") { shown = shown.dropFirst(2).drop { $0 == "/" } }
    return String(shown)
  }

  /// The path for a patch: git takes none that begins with a slash or goes up.
  package func patchPath(_ path: String) -> String {
    let shown = shown(path)
    if OutputFolder.isInside(shown) { return shown }
    let prefix = repository.flatMap { $0.prefix(of: root) } ?? []
    return String(decoding: prefix, as: UTF8.self) + path
  }

  /// Whether nobody may write it.
  package func isReadOnly(_ path: String) -> Bool {
    guard let status = try? root.appending(path).status() else { return false }
    return status.permissions & 0o222 == 0
  }

  /// What of a file is not looked through.
  package enum Omission: Hashable, Sendable {
    case binary
    case tooLarge
    case utf16
    case unreadable(SystemError)
  }

  /// No source file is larger, and memory holds what it becomes, too.
  private static let largest = 100 << 20

  /// The text of a file.
  func text(of file: TreeFile) -> Result<[UInt8], OmittedFile> {
    func left(_ omission: Omission) -> Result<[UInt8], OmittedFile> {
      .failure(OmittedFile(path: file.path, omission: omission))
    }
    if file.size > Self.largest { return left(.tooLarge) }
    do throws(SystemError) {
      let bytes = try tree.contents(of: file)
      if BinaryDetection.isUTF16(bytes) { return left(.utf16) }
      if bytes.prefix(8000).contains(0) || BinaryDetection.isBinary(head: bytes) {
        return left(.binary)
      }
      return .success(bytes)
    } catch {
      return left(.unreadable(error))
    }
  }
}

/// A file that was not looked through.
package struct OmittedFile: Error, Hashable, Sendable {
  /// As `SourceFiles` names it.
  package var path: String
  package var omission: SourceFiles.Omission
}

/// What a file is, by its name: how its texts write addresses, and whether people read it.
enum SourceKind {
  private static let documents: Set = [
    "", "adoc", "asc", "asciidoc", "htm", "html", "latex", "ltx", "man", "markdown", "md", "mdown",
    "mdwn",
    "mediawiki", "mkd", "org", "pod", "rdoc", "rst", "rest", "rtf", "tex", "texi", "texinfo",
    "text", "textile",
    "trac", "txt", "wiki", "xhtml", "1", "2", "3", "4", "5", "6", "7", "8",
  ]
  private static let markup: Set = [
    "atom", "dbk", "docbook", "htm", "html", "jsp", "pom", "rss", "svg", "xhtml", "xml", "xsd",
    "xsl", "xslt",
  ]
  private static let tex: Set = ["bib", "cls", "dtx", "latex", "ltx", "sty", "tex"]

  /// Names without a suffix, or with a wrong one, that programs read.
  private static let programs: Set = [
    "brewfile", "build", "caddyfile", "cmakelists.txt", "configure", "containerfile", "dockerfile",
    "gemfile", "gnumakefile", "jenkinsfile", "justfile", "makefile", "pkgbuild", "podfile",
    "procfile", "rakefile", "requirements.txt", "robots.txt", "sconscript", "sconstruct",
    "vagrantfile", "workspace", "wscript",
  ]

  /// People read it: `README`, `docs/install.md`; else a program does: `Makefile`, `.bashrc`, what begins with `#!`.
  static func isDocument(_ path: String, _ text: [UInt8]) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return documents.contains(suffix(path)) && !programs.contains(name)
      && name.utf8.first != UInt8(ascii: ".") && !text.starts(with: "#!".utf8)
  }

  private static let data: Set = [
    "css", "csv", "ipynb", "json", "json5", "jsonc", "jsonl", "less", "scss", "toml", "tsv", "yaml",
    "yml",
  ]

  /// Whether a `%` in its strings may mean something, as in formats of printf.
  static func mayFormat(_ path: String) -> Bool {
    !data.contains(suffix(path)) && !markup.contains(suffix(path))
  }

  /// How a new address is written there, where the old one did not show it.
  ///
  /// - Parameter before: what of the text precedes the address.
  static func style(
    _ style: URLStyle, _ path: String, behind before: ArraySlice<UInt8>
  ) -> URLStyle {
    var style = style
    let suffix = suffix(path)
    if markup.contains(suffix) {
      style.usesEntities = true
      // Browsers do not mind them.
      style.partsHyphens = !["htm", "html", "jsp"].contains(suffix)
    }
    if tex.contains(suffix) {
      // `\url` and `\href` take them so in every place.
      style.backslashed.formUnion("%#".utf8)
      // These only the text does.
      if before.last != UInt8(ascii: "{"), suffix != "bib" {
        style.backslashed.formUnion("_&".utf8)
      }
    }
    return style
  }

  /// In small letters, without the dot.
  private static func suffix(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
