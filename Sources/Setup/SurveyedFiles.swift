import Basics
import Facts
import Files
import Git
import Targets

/// The files below a folder, without what git ignores and what tools made.
struct SurveyedFiles {
  let all: [TreeFile]
  /// Those that people write for people.
  let documents: [TreeFile]
  /// Why nothing could be listed, in a sentence.
  let failure: String?
  private let tree: FolderTree?

  /// So much of a file is looked at.
  private static let mostBytes = 64 << 10

  init(_ folder: Path, _ workingTree: WorkingTree?) {
    do throws(SystemError) {
      let tree = try FolderTree(
        folder, workingTree: workingTree, isLeftOut: Exclusions().leavesOut)
      self.tree = tree
      all = tree.files.filter { $0.kind == .file }
      documents = all.filter { DocumentFormat.of(path: $0.path) != nil }
      failure = nil
    } catch {
      (tree, all, documents) = (nil, [], [])
      failure = "The files cannot be listed: \(error)."
    }
  }

  /// The beginning of a file; nil if it cannot be read, or is not text.
  func beginning(of file: TreeFile) -> [UInt8]? {
    guard let bytes = try? tree?.beginning(of: file, upTo: Self.mostBytes),
      !BinaryDetection.isBinary(head: bytes)
    else { return nil }
    return bytes
  }

  /// At most so many files, spread evenly.
  static func sample(_ files: [TreeFile], _ most: Int) -> [TreeFile] {
    let step = max(1, (files.count + most - 1) / most)
    return stride(from: 0, to: files.count, by: step).map { files[$0] }
  }

  func has(_ path: String) -> Bool { all.contains { $0.path == path } }

  /// What wikis and sites of one kind have at their root, and nothing else has.
  var target: SurveyFact? {
    if has("navigation.md"), has("index.html") {
      return SurveyFact(value: Target.mdwiki.name, origin: "navigation.md and index.html are here")
    }
    if has("Home.md"), has("_Sidebar.md") || has("_Footer.md") {
      return SurveyFact(value: Target.gollum.name, origin: "Home.md and _Sidebar.md are here")
    }
    return nil
  }
}

/// Something that was seen in a folder.
package struct SurveyFact: Hashable, Sendable {
  /// What the setting would be.
  package var value: String
  /// Where, for people: `[trac] base_url in conf/trac.ini`.
  package var origin: String
  /// Whether it may be set; if not, it is a comment that a person makes a setting.
  package var isSure = true
}
