import Basics
import Markup
import Targets

/// The rule that gives every page and attachment its path, and what it had to change: `CON` is `CON-2.md`.
///
/// Three rounds, each in the order of names, so the result depends on the set of names alone: first what keeps
/// its name, then what only has characters replaced, last what needs a number.
struct Naming {
  private let target: Target
  private var paths: PathAssignment
  private var findings: [Finding] = []
  private let isStartTaken: Bool

  /// The longest path in bytes: Windows and Git for Windows have trouble long before other systems.
  private static let longestPath = 1000

  init(takenPaths: some Sequence<String>, target: Target) {
    self.target = target
    paths = PathAssignment(
      taken: target.files.reservedNames,
      apartSuffix: target.files.indexName == nil ? nil : target.files.pageSuffix)
    paths.take(takenPaths)
    paths.keepFolders(of: takenPaths, below: target.files.folder)
    let start = target.files.startPage.lowercased()
    isStartTaken = takenPaths.contains { $0.lowercased() == start }
  }

  var allFindings: [Finding] {
    findings
      + paths.numberedFolders.map { Finding(.folderRenamed($0.source, to: $0.path)) }
  }

  mutating func assign(pages: [String]) -> [String: String] {
    var assigned: [String: String] = [:]
    assigned.reserveCapacity(pages.count)
    let folders = target.files.indexName == nil ? [] : Self.folders(of: pages)
    Self.rounds(
      pages.map {
        Wanted(
          page: $0, for: target, longest: Self.longestPath, isIndex: folders.contains($0))
      }
    ) { wanted, numbering in
      if wanted.name == TracNames.startPage, !isStartTaken {
        assigned[wanted.name] = target.files.startPage
        return true
      }
      guard
        let folder = paths.folder(
          wanted.parts.dropLast(), source: wanted.source.dropLast(), below: target.files.folder,
          numbering: numbering),
        let file = paths.claim(
          wanted.parts[wanted.parts.count - 1].name, ending: target.files.pageSuffix, in: folder,
          numbering: numbering, mark: target.files.nesting == .escaped ? WikiName.dashMark : "")
      else { return false }
      assigned[wanted.name] = file.path
      if file.isNumbered || wanted.isRenamed || wanted.name == TracNames.startPage {
        findings.append(Finding(.pageRenamed(to: file.path), page: wanted.name))
      }
      return true
    }
    return assigned
  }

  /// The names that have pages below them.
  private static func folders(of pages: [String]) -> Set<String> {
    var folders: Set<String> = []
    for page in pages {
      var rest = page[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        if !folders.insert(String(rest)).inserted { break }
      }
    }
    return folders
  }

  /// Folders come first: a file can have a number before its extension, and nobody minds.
  mutating func assign(attachments: [AttachmentName]) -> [AttachmentName: String] {
    var folders: [String: String] = [:]
    let owners = Set(attachments.map(\.owner)).sortedByBytes()
    Self.rounds(
      owners.map { Wanted(page: $0, for: target, longest: Self.longestPath, hasFolders: true) }
    ) { wanted, numbering in
      folders[wanted.name] = paths.folder(
        wanted.parts, source: wanted.source, below: target.files.attachmentsFolder + "/",
        numbering: numbering)
      return folders[wanted.name] != nil
    }
    var assigned: [AttachmentName: String] = [:]
    assigned.reserveCapacity(attachments.count)
    Self.rounds(attachments.map { Wanted(attachment: $0, for: target) }) { wanted, numbering in
      let (stem, ending) = PathPart.splitExtension(wanted.parts[0].name)
      guard
        let file = paths.claim(
          stem, ending: ending, in: folders[wanted.name] ?? "", numbering: numbering)
      else { return false }
      guard let attachment = wanted.attachment else { return true }
      assigned[attachment] = file.path
      if file.isNumbered || wanted.isRenamed {
        findings.append(
          Finding(.attachmentRenamed(wanted.source[0], to: file.path), page: attachment.page))
      }
      return true
    }
    return assigned
  }

  /// Asks for each wish without a number, those first that keep their name; then again with one.
  private static func rounds(_ wishes: [Wanted], _ grant: (Wanted, _ numbering: Bool) -> Bool) {
    let open =
      wishes.filter { $0.isUnchanged && !grant($0, false) }
      + wishes.filter { !$0.isUnchanged && !grant($0, false) }
    for wish in open {
      _ = grant(wish, true)
    }
  }
}

/// A name and the path that it would have if it were alone.
private struct Wanted {
  /// The page's name; of an attachment the owner's.
  var name: String
  var attachment: AttachmentName?
  var source: [String]
  var parts: [PathPart]

  var isRenamed: Bool { parts.last?.isRenamed ?? false }
  var isUnchanged: Bool { zip(source, parts).allSatisfy { $0 == $1.name } }

  /// - Parameters:
  ///   - hasFolders: its attachments have folders where pages have none.
  ///   - isIndex: it is in the folder of the pages below it.
  init(
    page name: String, for target: Target, longest: Int, hasFolders: Bool = false,
    isIndex: Bool = false
  ) {
    self.name = name
    if target.files.nesting == .escaped, !hasFolders {
      source = [name]
      parts = [PathPart(title: name)]
      return
    }
    source =
      target.files.nesting == .flat
      ? [name.filledParts.joined(separator: "-")] : name.parts.map { String($0) }
    parts = source.map { PathPart($0, for: target) }
    if parts.reduce(0, { $0 + $1.name.utf8.count + 1 }) > longest {
      // Too deep for many systems: without its folders, under the whole name.
      source = [name]
      parts = [PathPart(name, for: target)]
    } else if let index = target.files.indexName, !hasFolders {
      if isIndex {
        source.append(index)
        parts.append(PathPart(index, for: target))
      } else if [index, "readme"].contains(parts[parts.count - 1].name.lowercased()) {
        parts[parts.count - 1].number()
      }
    }
  }

  init(attachment: AttachmentName, for target: Target) {
    name = attachment.owner
    self.attachment = attachment
    source = [attachment.file]
    parts = [PathPart(file: attachment.file, for: target)]
  }
}

/// Hands out paths so that no two are equal, not even where case does not count: `A.md`, then `a-2.md`.
///
/// Every folder of the source gets one folder of the output, so different folders never mix.
struct PathAssignment {
  /// Paths in use, folders as well as files, in lower case.
  private var taken: Set<String>
  /// The last number tried for a path, so that many equal names take linear time.
  private var numbers: [String: Int] = [:]
  /// For each root: folder of the source → folder of the output.
  private var folders: [String: [String: String]] = [:]
  /// Folders whose name got a number: source and output.
  private(set) var numberedFolders: [(source: String, path: String)] = []

  /// Files with this end have the name of no folder next to them; nil if they may.
  private let apartSuffix: String?

  init(taken: Set<String>, apartSuffix: String? = nil) {
    self.taken = taken
    self.apartSuffix = apartSuffix
  }

  /// Marks files as used, and with them the folders above.
  mutating func take(_ paths: some Sequence<String>) {
    for path in paths {
      let path = path.lowercased()
      taken.insert(path)
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        taken.insert(String(rest))
      }
    }
  }

  /// Folders of files that stay where they are: pages of these folders come to be next to them.
  ///
  /// - Parameter root: what precedes the paths of pages.
  mutating func keepFolders(of paths: some Sequence<String>, below root: String) {
    for path in paths where path.hasPrefix(root) {
      var rest = path.dropFirst(root.count)
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        let folder = rest + "/"
        if folders[root, default: [:]].updateValue(root + folder, forKey: String(folder)) != nil {
          break
        }
      }
    }
  }

  /// The output folder (`Guide/`, empty for the root) of a folder of the source. Without `numbering` none
  /// where the name is taken.
  mutating func folder(
    _ parts: some Collection<PathPart>, source: some Collection<String>, below root: String,
    numbering: Bool
  ) -> String? {
    var (path, key) = (root, "")
    for (part, name) in zip(parts, source) {
      key += name + "/"
      if let known = folders[root, default: [:]][key] {
        path = known
        continue
      }
      guard
        let new = claim(part.name, ending: "", in: path, numbering: numbering)
      else { return nil }
      if new.isNumbered || part.isRenamed {
        numberedFolders.append((root + String(Substring(key.utf8.dropLast())), new.path))
      }
      path = new.path + "/"
      folders[root, default: [:]][key] = path
    }
    return path
  }

  private mutating func take(_ stem: String, _ ending: String) -> Bool {
    let path = (stem + ending).lowercased()
    guard ending == apartSuffix else { return taken.insert(path).inserted }
    guard !taken.contains(path), taken.insert(stem.lowercased()).inserted else { return false }
    taken.insert(path)
    return true
  }

  /// Takes `folder` + `stem` + `ending`, or the same with a number after the stem.
  ///
  /// - Parameter mark: what a number must not be after.
  mutating func claim(
    _ stem: String, ending: String, in folder: String, numbering: Bool, mark: String = ""
  ) -> (path: String, isNumbered: Bool)? {
    if !mark.isEmpty, stem.hasSuffix(mark) {
      return claim(
        String(stem.dropLast(mark.count)), ending: mark + ending, in: folder, numbering: numbering)
    }
    let wanted = folder + stem + ending
    if take(folder + stem, ending) { return (wanted, false) }
    guard numbering else { return nil }
    let key = wanted.lowercased()
    var number = numbers[key] ?? 1
    while true {
      number += 1
      let path = "\(folder)\(stem)-\(number)\(ending)"
      if take("\(folder)\(stem)-\(number)", ending) {
        numbers[key] = number
        return (path, true)
      }
    }
  }
}
