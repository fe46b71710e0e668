import Markup
import Stores

extension ProjectFacts {
  /// Reads all documents of a tree, on several processors at once.
  ///
  /// - Parameters:
  ///   - name: unique within one run.
  ///   - jobs: threads to use at most.
  ///   - exclusions: say which documents are not read, and which files are no part of the project. nil: none.
  ///   - notEntered: folders that the tree was told to leave out.
  package static func read(
    tree: any FileTree, name: String, jobs: Int = 2, exclusions: Exclusions? = nil,
    notEntered: [String] = []
  ) -> ProjectFacts {
    var exclusions = exclusions
    exclusions?.look(at: tree.files)
    let verdicts =
      exclusions?.verdicts(on: tree.files) ?? tree.files.map { _ in Exclusions.Verdict.judged }
    let all = Array(zip(tree.files, verdicts))
    let files = all.filter { !$1.isLeftOut }.map(\.0)
    // A link shows a document that stands elsewhere; it would be said to be there twice.
    let candidates = all.filter {
      $1 == .judged && $0.kind == .file && DocumentFormat.of(path: $0.path) != nil
    }
    .map(\.0)
    let leftOut = LeftOutSummary(
      all.map { (file: $0, verdict: $1) }, notEntered: notEntered,
      isDocument: { DocumentFormat.of(path: $0) != nil })
    let read = ConcurrentMap.map(candidates, jobs: jobs) { Reading($0, in: tree) }
    return ProjectFacts(
      name: name, files: ProjectFiles(tree, files), documents: read.compactMap(\.document),
      notRead: leftOut.sentences + Self.sentences(read))
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
