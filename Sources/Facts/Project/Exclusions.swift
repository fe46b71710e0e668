import Basics
import Files
import Links
import Stores

/// What the linter leaves alone: `node_modules/` is never entered; documents in `vendor/` or `tests/` are not judged, but
/// they are there, and links may point to them.
///
/// The settings change it: `paths: [docs, "!docs/old"]` judges only what is in `docs`, `paths: ["*", tests/guide]` also
/// what would be left out, as it names the folder.
package struct Exclusions: Sendable {
  /// How to convert a file.
  package enum Verdict: Hashable, Sendable {
    case judged
    /// Links may lead there, but if it is a document, nobody reads it.
    case onlyListed(Reason)
    /// As if it were not there; but whether a link to it is dead cannot be told.
    case leftOut(Reason)

    var isLeftOut: Bool { if case .leftOut = self { true } else { false } }
  }

  /// Why a file is left alone.
  package enum Reason: Hashable, Sendable {
    /// It is in a folder of that name, or in one that a tool made.
    case folder(String)
    /// A symbolic link: the document is read where it is.
    case link
    /// A submodule: the other repository judges it.
    case module
    /// The settings say so.
    case settings
  }

  /// Of the settings, in their order; the last one that matches decides.
  private let rules: [(pattern: PathPattern, judges: Bool)]
  private let hasPositive: Bool
  /// Names the projects; they are judged wherever they are.
  private let projects: PathPattern?
  /// Folders that only their contents tell, each with a slash at its end.
  private var told: Set<String> = []

  /// - Parameters:
  ///   - paths: of the settings: patterns of what is judged; one with `!` before it leaves out.
  ///   - projects: the pattern of the folders that are projects.
  package init(paths: [String] = [], projects: String? = nil) {
    rules = paths.map { text in
      let negated = text.utf8.first == UInt8(ascii: "!")
      return (PathPattern(negated ? String(text.dropFirst()) : text), !negated)
    }
    hasPositive = rules.contains(where: \.judges)
    self.projects = projects.map(PathPattern.init)
  }

  /// Looks for folders that only their contents tell: `target/` next to a `Cargo.toml`, `spec/` with Ruby's tests.
  package mutating func look(at files: [TreeFile]) { told = ToldFolders.find(in: files) }

  // MARK: Verdicts

  /// Whether a folder is not to be entered.
  ///
  /// - Parameter path: with a slash at its end; files are never left out here.
  package func leavesOut(_ path: String) -> Bool {
    guard path.utf8.last == UInt8(ascii: "/") else { return false }
    let name = Substring(path.utf8.dropLast()).lastPart
    return KnownFolders.isLeftOut(name) && !isNamed(name)
  }

  /// The verdict on one file; `verdicts` is faster for many.
  package func verdict(on file: TreeFile) -> Verdict { verdicts(on: [file])[0] }

  /// The verdicts on files, in their order.
  package func verdicts(on files: [TreeFile]) -> [Verdict] {
    var folder: Substring?
    var marks: [Mark] = []
    return files.map { file in
      let own = file.path.folderWithSlash
      if own != folder {
        folder = own
        marks = self.marks(on: own)
      }
      return verdict(on: file, marks)
    }
  }

  /// A folder on the way to a file that is left alone.
  private struct Mark {
    var verdict: Verdict
    var name: Substring
  }

  private func verdict(on file: TreeFile, _ marks: [Mark]) -> Verdict {
    let kept = marks.filter { !isNamed($0.name, for: file.path) }
    if let mark = kept.first(where: \.verdict.isLeftOut)
      ?? kept.first
    {
      return mark.verdict
    }
    switch file.kind {
    case .link: return .onlyListed(.link)
    case .module: return .onlyListed(.module)
    case .file: break
    }
    if let input = input(file.path) { return .onlyListed(.folder(String(input))) }
    let last = rules.last { $0.pattern.matches(file.path) }
    if last.map({ !$0.judges }) ?? hasPositive { return .onlyListed(.settings) }
    return .judged
  }

  /// The folder whose input a file is, if it is; nil also where the settings name that folder.
  private func input(_ path: String) -> Substring? {
    guard path.holds("bench") else { return nil }
    let parts = path.split(separator: "/")
    let folders = Array(parts.dropLast())
    guard let name = parts.last, KnownFolders.isInput(name, in: folders),
      let folder = folders.first(where: KnownFolders.isOfBenchmarks),
      !isNamed(folder, for: path)
    else { return nil }
    return folder
  }

  private func marks(on folder: Substring) -> [Mark] {
    var marks: [Mark] = []
    var end = folder.startIndex
    while end < folder.endIndex, let slash = folder[end...].utf8.firstIndex(of: UInt8(ascii: "/")) {
      let name = folder[end..<slash]
      end = folder.utf8.index(after: slash)
      if KnownFolders.isLeftOut(name) {
        marks.append(Mark(verdict: .leftOut(.folder(String(name))), name: name))
      } else if KnownFolders.isOnlyListed(name) || told.contains(String(folder[..<end])) {
        marks.append(Mark(verdict: .onlyListed(.folder(String(name))), name: name))
      }
    }
    return marks
  }

  /// Whether the settings, or the pattern of projects, name a folder on the way to a file.
  private func isNamed(_ name: Substring, for path: String) -> Bool {
    rules.contains { $0.judges && $0.pattern.names.contains(name) && $0.pattern.matches(path) }
      || projects.map { $0.names.contains(name) && $0.matches(path) } ?? false
  }

  private func isNamed(_ name: Substring) -> Bool {
    rules.contains { $0.judges && $0.pattern.names.contains(name) }
      || projects?.names.contains(name) ?? false
  }
}

extension String {
  /// `docs/en/` of `docs/en/a.md`; empty for a file at the root.
  package var folderWithSlash: Substring {
    guard let slash = Substring(self).folderEnd else { return self[..<startIndex] }
    return self[...slash]
  }
}

/// Says what was left alone: "3,120 files in vendor/ and 12 documents in tests/ were left out."
package struct LeftOutSummary: Hashable, Sendable {
  /// For the report; empty where nothing was left out.
  package let sentences: [String]

  /// - Parameters:
  ///   - files: with their verdicts, all that are listed.
  ///   - folders: those that were not entered.
  ///   - isDocument: whether a path names a document.
  package init(
    _ files: [(file: TreeFile, verdict: Exclusions.Verdict)], notEntered folders: [String] = [],
    isDocument: (String) -> Bool
  ) {
    var documents: [String: Int] = [:]
    var others: [String: Int] = [:]
    var (settings, modules) = (0, 0)
    for (file, verdict) in files {
      switch verdict {
      case .judged, .onlyListed(.link), .leftOut(.link): continue
      case .onlyListed(.module), .leftOut(.module): modules += 1
      case .onlyListed(.folder(let name)):
        if isDocument(file.path) { documents[name, default: 0] += 1 }
      case .leftOut(.folder(let name)): others[name, default: 0] += 1
      case .onlyListed(.settings), .leftOut(.settings): settings += isDocument(file.path) ? 1 : 0
      }
    }
    for folder in folders {
      guard let name = folder.split(separator: "/").last else { continue }
      others[String(name), default: 0] += 0
    }
    var parts = Self.list(documents, "document") + Self.list(others, "file")
    if settings > 0 {
      parts.append(Self.count(settings, "document") + " excluded by the settings")
    }
    var sentences: [String] = []
    if !parts.isEmpty { sentences.append("Skipped: " + parts.joined(separator: ", ") + ".") }
    if modules > 0 {
      sentences.append(
        modules == 1
          ? "1 submodule was not read. Check its repository separately."
          : "\(modules) submodules were not read. Check their repositories separately.")
    }
    self.sentences = sentences
  }

  /// The largest first, five at most.
  private static func list(_ counts: [String: Int], _ noun: String) -> [String] {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = sorted.prefix(5).map { name, number in
      number == 0 ? "\(name)/" : "\(count(number, noun)) in \(name)/"
    }
    let rest = sorted.dropFirst(5)
    if !rest.isEmpty {
      parts.append(
        "\(count(rest.reduce(0) { $0 + $1.value }, noun)) in \(rest.count) other folders")
    }
    return parts
  }

  /// `1 document`, `3,120 files`
  private static func count(_ number: Int, _ noun: String) -> String {
    var digits = String(number)
    var place = digits.utf8.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return "\(digits) \(noun)\(number == 1 ? "" : "s")"
  }
}
