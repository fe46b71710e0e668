import Basics
import Markup
import Targets

/// All pages and attachments of a wiki and the file that each becomes: page `A/B` is `A/B.md`.
///
/// Built once, then only read. Names that are canonically equivalent in Unicode are one name: file systems
/// change between the two forms.
package struct PageIndex: Sendable {
  /// What the files are for: decides their names.
  package let target: Target
  /// All names, in the order of their bytes.
  package let pages: [String]
  /// All attachments, by owner and file in the order of their bytes.
  package let attachments: [AttachmentName]
  /// Names that could not stay as they were.
  package let findings: [Finding]
  /// Pages that an export renamed, and their attachments kept the name.
  package let looseOwners: LooseOwners
  private let pagePaths: [String: String]
  private let attachmentPaths: [AttachmentName: String]
  private let ownersByFile: [String: [String]]

  /// - Parameters:
  ///   - takenPaths: output files that are no page and no attachment of this wiki.
  ///   - documents: pages that are Markdown already and stay where they are: name → path.
  ///   - files: attachments that stay where they are, each with its path.
  ///   - takesLooseNames: an export may have changed the names of the pages.
  package init(
    pages: some Sequence<String>, attachments: some Sequence<AttachmentName> = [],
    takenPaths: some Sequence<String> = [], documents: [String: String] = [:],
    files: [AttachmentName: String] = [:], takesLooseNames: Bool = false,
    target: Target = .github
  ) {
    self.target = target
    let named = Set(pages).subtracting(documents.keys)
    self.pages = named.union(documents.keys).sortedByBytes()
    let moving = Set(attachments).subtracting(files.keys)
    self.attachments = moving.union(files.keys).sorted {
      $0.owner != $1.owner
        ? $0.owner.precedes(byBytes: $1.owner)
        : $0.file != $1.file ? $0.file.precedes(byBytes: $1.file) : !$0.isOfSite && $1.isOfSite
    }
    var naming = Naming(
      takenPaths: Array(takenPaths) + documents.values.sorted() + files.values.sorted(),
      target: target)
    pagePaths = naming.assign(pages: named.sortedByBytes())
      .merging(documents) { $1 }
    attachmentPaths = naming.assign(attachments: self.attachments.filter { files[$0] == nil })
      .merging(files) { $1 }
    findings = naming.allFindings
    let paths = pagePaths
    let strangers = Set(self.attachments.lazy.filter { !$0.isOfSite }.map(\.owner))
      .filter { paths[$0] == nil }
    looseOwners =
      takesLooseNames && !strangers.isEmpty
      ? LooseOwners(strangers, among: self.pages) : LooseOwners()
    ownersByFile = Dictionary(grouping: self.attachments.filter { !$0.isOfSite }, by: \.file)
      .mapValues { $0.map(\.owner) }
  }

  /// Whether there is a page of exactly that full name.
  package func hasPage(_ name: String) -> Bool { pagePaths[name] != nil }

  /// The page's file, relative to the output's root.
  package func path(ofPage name: String) -> String? { pagePaths[name] }

  /// The attachment's file, relative to the output's root.
  package func path(of attachment: AttachmentName) -> String? { attachmentPaths[attachment] }

  /// The same, of a page's attachment.
  package func attachmentPath(_ owner: String, _ file: String) -> String? {
    path(of: AttachmentName(owner: owner, file: file))
  }

  /// Where a page would be that is not in the index.
  package func assumedPath(ofPage name: String) -> String {
    if name == TracNames.startPage { return target.files.startPage }
    let stem =
      switch target.files.nesting {
      case .nested: assumedFolders(name).joined(separator: "/")
      case .flat: assumedFolders(name).joined(separator: "-")
      case .escaped: PathPart(title: name).name
      }
    return target.files.folder + stem + target.files.pageSuffix
  }

  /// Where an attachment would be, for wikis whose attachments are not at hand.
  package func assumedAttachmentPath(_ owner: String, _ file: String) -> String {
    ([target.files.attachmentsFolder] + assumedFolders(owner) + [
      PathPart(file: file, for: target).name
    ])
    .joined(separator: "/")
  }

  private func assumedFolders(_ name: String) -> [String] {
    name.parts.map { PathPart($0, for: target).name }
  }

  /// The pages that have an attachment of that name.
  package func owners(ofFile file: String) -> [String] { ownersByFile[file] ?? [] }

  /// The file names of a page's attachments, in the order of their bytes.
  package func files(of owner: String) -> [String] {
    let first = attachments.partitionPoint { !$0.owner.precedes(byBytes: owner) }
    return attachments[first...].prefix { $0.owner == owner }.filter { !$0.isOfSite }.map(\.file)
  }

  /// The pages whose names begin with `prefix`, in the order of their bytes.
  package func pages(withPrefix prefix: String) -> ArraySlice<String> {
    let first = pages.partitionPoint { !$0.precedes(byBytes: prefix) }
    let end = pages[first...].firstIndex { !$0.utf8.starts(with: prefix.utf8) } ?? pages.endIndex
    return pages[first..<end]
  }
}
