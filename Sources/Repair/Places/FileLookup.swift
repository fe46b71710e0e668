import Basics
import Facts
import Files
import Links
import Stores
import Synchronization

/// The files of the tree that are no documents, as links may name them: images first of all.
///
/// An image is taken only if its bytes are one.
final class FileLookup: Sendable {
  /// The result for a file that a link names.
  enum Find: Hashable {
    case found(String)
    case several([String])
    /// It is there, but it is not an image.
    case noPicture(String)
    case nothing
  }

  private let tree: DocsTree
  private let sizes: [String: Int]
  /// By the name in lower case.
  private let named: [String: [String]]
  private let folded: [[UInt8]: [String]]
  private let pictures = Mutex<[String: ImageKind?]>([:])

  init(_ tree: DocsTree) {
    self.tree = tree
    let files = tree.files.filter {
      $0.kind == .file && FileSignals.family(of: $0.path) != .markdown
    }
    sizes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.size) })
    named = Dictionary(grouping: files.map(\.path)) {
      RelativeURL.decode($0.lastPart).lowercased()
    }
    folded = Dictionary(grouping: files.map(\.path)) { Self.key(RelativeURL.decode($0.lastPart)) }
  }

  /// Letters and digits of a name, its suffix with `jpg` for `jpeg`.
  private static func key(_ name: String) -> [UInt8] {
    let suffix = name.suffix == ".jpeg" ? ".jpg" : name.suffix
    return FoldedName(name.stem).bytes + Array(suffix.utf8)
  }

  /// - Parameters:
  ///   - name: as the link has it, perhaps with a path or percent-encoded.
  ///   - owner: the page or folder that the file belongs to: of several the one near it is meant.
  func find(_ name: String, near owner: String, isImage: Bool) -> Find {
    let path = RelativeURL.decode(RelativeURL.split(name).path)
    let last = String(path.lastPart)
    guard !last.isEmpty else { return .nothing }
    var found = named[last.lowercased()] ?? []
    let exact = found.filter { RelativeURL.decode($0.lastPart) == last }
    if !exact.isEmpty { found = exact }
    if found.isEmpty { found = folded[Self.key(last)] ?? [] }
    if found.isEmpty, isImage { found = otherSuffix(last) }
    guard isImage else { return choose(found, path, owner) }
    let real = found.filter { isPicture($0) }
    if real.isEmpty, let first = found.first { return .noPicture(first) }
    return choose(real, path, owner)
  }

  /// `plan.gif` was saved as what it is: `plan.png`.
  private func otherSuffix(_ name: String) -> [String] {
    guard ImageKind.suffixes.contains(name.suffix) else { return [] }
    return ImageKind.suffixes.sorted().flatMap { suffix in
      folded[FoldedName(name.stem).bytes + Array(suffix.utf8)] ?? []
    }
  }

  private func choose(_ paths: [String], _ wanted: String, _ owner: String) -> Find {
    guard var best = paths.first else { return .nothing }
    if paths.count == 1 { return .found(best) }
    // The longest common end with what is asked for, then the page's own folder.
    let scores = paths.map { Self.likeness($0, wanted, owner) }
    guard let top = scores.max() else { return .nothing }
    let winners = zip(paths, scores).filter { $0.1 == top }.map(\.0)
    best = winners[0]
    if winners.count == 1 || winners.allSatisfy({ isSame($0, best) }) { return .found(best) }
    return .several(winners)
  }

  private static func likeness(_ path: String, _ wanted: String, _ owner: String) -> Int {
    let parts = path.lowercased().split(separator: "/").reversed().map(String.init)
    let asked = wanted.lowercased().split(separator: "/").reversed().map(String.init)
    var score = 0
    for (one, other) in zip(parts, asked) {
      if one != other { break }
      score += 4
    }
    let own = FoldedName(owner.lastPart).bytes
    if parts.dropFirst().contains(where: { FoldedName($0).bytes == own }) { score += 2 }
    if path.folderPart == owner.folderPart { score += 1 }
    return score
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard sizes[one] == sizes[other] else { return false }
    return hash(one) == hash(other)
  }

  private func hash(_ path: String) -> ContentHash? {
    (try? tree.contents(of: TreeFile(path: path, size: sizes[path] ?? 0))).map { ContentHash($0) }
  }

  /// Nothing is in it: large files are sometimes kept so.
  func isEmpty(_ path: String) -> Bool { sizes[path] == 0 }

  /// Whether the bytes of a file are an image that browsers show.
  func isPicture(_ path: String) -> Bool { kind(path) != nil }

  /// nil if none; an empty file is none either.
  func kind(_ path: String) -> ImageKind? {
    if let known = pictures.withLock({ $0[path] }) { return known }
    let kind = ImageKind(
      tree.beginning(of: TreeFile(path: path, size: sizes[path] ?? 0), upTo: 1024))
    pictures.withLock { $0[path] = .some(kind) }
    return kind
  }
}
