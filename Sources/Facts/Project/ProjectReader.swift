import Basics
import Files
import Markup
import Stores

extension ProjectFacts {
  /// Reads all documents of a tree, on several processors at once.
  ///
  /// - Parameters:
  ///   - name: unique within one run.
  ///   - jobs: threads to use at most.
  ///   - listing: what links may lead to; nil: all files of the tree.
  ///   - isJudged: asked for the path of every document; of others nothing is known but that they are there.
  package static func read(
    tree: any FileTree, listing: [TreeFile]? = nil, name: String, jobs: Int = 2,
    isJudged: (String) -> Bool = { _ in true }
  ) -> ProjectFacts {
    let files = listing ?? tree.files
    // A link shows a document that stands elsewhere; it would be said to be there twice.
    let candidates = files.filter {
      $0.kind == .file && DocumentFormat.of(path: $0.path) != nil && isJudged($0.path)
    }
    let read = ConcurrentMap.map(candidates, jobs: jobs) { Reading($0, in: tree) }
    return ProjectFacts(
      name: name, files: ProjectFiles(tree, files), documents: read.compactMap(\.document),
      notRead: Self.sentences(read))
  }

  /// One file: a document, nothing, or a fault.
  private struct Reading: Sendable {
    var path: String
    var document: DocumentFacts?
    var fault: SystemError?

    init(_ file: TreeFile, in tree: any FileTree) {
      path = file.path
      document = DocumentReader.withoutReading(file)
      guard document == nil else { return }
      do throws(SystemError) {
        document = DocumentReader.read(try tree.contents(of: file), path: file.path)
      } catch { fault = error }
    }
  }

  /// "3 documents were not read: the format pdf is not read (a.pdf, b.pdf, c.pdf)."
  private static func sentences(_ read: [Reading]) -> [String] {
    var reasons: [String: [String]] = [:]
    for reading in read {
      if let reason = reading.document?.unreadReason {
        reasons[reason, default: []].append(reading.path)
      } else if reading.fault != nil {
        reasons["the system refused it", default: []].append(reading.path)
      }
    }
    return reasons.sorted { $0.key < $1.key }.map { reason, paths in
      let few = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
      let subject = paths.count == 1 ? "1 document was" : "\(paths.count) documents were"
      return "\(subject) not read: \(reason) (\(few))."
    }
  }
}
