import Basics
import Facts
import Files

/// Whether a project is open source, and how that was known.
package struct OpenSource: Hashable, Sendable {
  /// Whether the project is open source.
  package enum Answer: String, Hashable, Sendable { case yes, probably, no }

  package var answer: Answer
  /// "LICENSE is MIT by its text"
  package var reason: String
  /// The file that tells; empty: none.
  package var file = ""

  init(_ answer: Answer, _ reason: String, file: String = "") {
    self.answer = answer
    self.reason = reason
    self.file = file
  }
}

/// What the licenses and the packages' metadata in each folder of a tree say: looked at once, however many projects ask.
final class Licenses: Sendable {
  private let verdicts: OnDemand<String, OpenSource?>

  init(_ files: ProjectFiles) {
    let places = Once { LicensePlaces(files) }
    verdicts = OnDemand { folder in Self.verdict(files, in: folder, places.value) }
  }

  /// - Parameter folder: with a slash at its end; empty: the root.
  /// - Returns: nil if nothing there says so.
  subscript(folder: String) -> OpenSource? { verdicts[folder] }

  private static func verdict(
    _ files: ProjectFiles, in folder: String, _ places: LicensePlaces
  ) -> OpenSource? {
    var unknown: String?
    var closed: OpenSource?
    for path in places.licenses(in: folder) {
      guard let bytes = files.contents(of: path), !bytes.isEmpty else { continue }
      switch LicenseFamily(bytes) {
      case .open(let family):
        if closed == nil { return OpenSource(.yes, "\(path) is \(family) by its text", file: path) }
      case .closed(let phrase):
        closed = closed ?? OpenSource(.no, "\(path) contains \"\(phrase)\"", file: path)
      case .unknown: unknown = unknown ?? path
      }
    }
    if let closed { return closed }
    if let found = byMetadata(files, in: folder, places) { return found }
    return unknown.map {
      OpenSource(.no, "\($0) is not a known open source license", file: $0)
    }
  }

  /// `"license": "MIT"`, `license = "MIT"`, `<name>MIT License</name>`
  private static func byMetadata(
    _ files: ProjectFiles, in folder: String, _ places: LicensePlaces
  ) -> OpenSource? {
    for path in manifests.map({ folder + $0 }) + places.manifests(in: folder) {
      guard let bytes = files.contents(of: path) else { continue }
      for line in bytes.split(separator: 0x0A) {
        let text = LicenseFamily.folded(Array(line))
        guard text.holds("licen") else { continue }
        if text.holds("unlicensed") {
          return OpenSource(.no, "\(path) says that it is not licensed", file: path)
        }
        if let name = LicenseFamily.named(in: text) {
          return OpenSource(.yes, "\(path) names \(name)", file: path)
        }
      }
    }
    return nil
  }

  private static let manifests = [
    "package.json", "Cargo.toml", "pyproject.toml", "setup.cfg", "setup.py", "pom.xml",
    "composer.json",
  ]
}

/// Where a tree has licenses, and metadata under a name of the package's own.
private struct LicensePlaces: Sendable {
  /// By the folder whose license it may be.
  private var licenses: [Substring: [(order: Int, path: String)]] = [:]
  private var manifests: [Substring: [String]] = [:]

  init(_ files: ProjectFiles) {
    for file in files.all {
      let path = file.path[...]
      let name = path.lastPart
      if Self.suffixes.contains(where: { name.utf8.suffix($0.count).elementsEqual($0) }) {
        manifests[path.above, default: []].append(file.path)
      }
      if file.size < 1_000_000 { addLicense(file.path, name) }
    }
  }

  private mutating func addLicense(_ path: String, _ name: Substring) {
    let folder = path[...].above
    // Nearly all files are called something else.
    if let first = name.utf8.first, "lLcCuUmMeE".utf8.contains(first) {
      let name = name.lowercased()
      if let order = Self.names.firstIndex(where: name.hasPrefix) {
        licenses[folder, default: []].append((order, path))
      }
    }
    if folder.utf8.count >= 9, folder.dropLast().lastPart.lowercased() == "licenses" {
      licenses[folder.dropLast().above, default: []].append((Self.names.count, path))
    }
  }

  /// `LICENSE` first, then the other names, then the folder of licenses.
  func licenses(in folder: String) -> [String] {
    (licenses[folder[...]] ?? []).sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
  }

  func manifests(in folder: String) -> [String] { manifests[folder[...]] ?? [] }

  private static let names = [
    "license", "licence", "copying", "unlicense", "mit-license", "copyright", "eula",
  ]
  private static let suffixes = [".gemspec", ".cabal", ".podspec"].map { Array($0.utf8) }
}

extension Substring {
  /// The folder that a path is in, with a slash at its end; empty: the root.
  fileprivate var above: Substring {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[...$0] } ?? ""
  }
}
