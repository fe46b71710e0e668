import Basics
import Files
import Links
import Markup
import Stores

/// Every address of the old Trac in the text files of a source tree, with its new one.
package struct FindLinks: Sendable {
  private let source: SourceFiles
  private let scan: URLScan
  private let addresses: NewURLs
  private let jobs: Int

  /// - Parameters:
  ///   - tracs: all addresses that the Trac had.
  ///   - jobs: files read at once.
  package init(_ source: SourceFiles, tracs: [TracAddress], _ addresses: NewURLs, jobs: Int) {
    self.source = source
    self.scan = URLScan(tracs)
    self.addresses = addresses
    self.jobs = jobs
  }

  /// Files are read in batches, so memory holds few at a time.
  ///
  /// - Parameters:
  ///   - take: called for each file with an address, in the order of their paths.
  ///   - omit: called for each file that is text perhaps and was not read.
  package func run(
    take: (FileLinks) throws -> Void, omit: (OmittedFile) -> Void
  ) throws {
    var rest = source.files[...]
    while !rest.isEmpty {
      let batch = self.batch(&rest)
      let results = ConcurrentMap.map(batch, jobs: jobs) {
        file -> Result<FileLinks?, OmittedFile> in
        source.text(of: file).map { text in
          let links = FileLinks(file.path, text, scan, addresses)
          return links.links.isEmpty ? nil : links
        }
      }
      for result in results {
        switch result {
        case .success(let links?): try take(links)
        case .success(nil): break
        case .failure(let file): if file.omission != .binary { omit(file) }
        }
      }
    }
  }

  /// Files of 16 MB together, or one that is larger.
  private func batch(_ rest: inout ArraySlice<TreeFile>) -> [TreeFile] {
    var batch: [TreeFile] = []
    var size = 0
    while let next = rest.first, batch.isEmpty || size + next.size <= 16 << 20, batch.count < 4096 {
      size += next.size
      batch.append(next)
      rest = rest.dropFirst()
    }
    return batch
  }
}
