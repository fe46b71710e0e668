import Basics
import Files
import Markdown
import Markup
import Stores
import Targets
import TracWiki

extension ProjectFacts {
  /// Reads all documents of a tree, on several processors at once.
  ///
  /// - Parameters:
  ///   - name: unique within one run.
  ///   - jobs: threads to use at most.
  ///   - listing: what links may point to; nil means all files of the tree.
  ///   - target: the site that the user chose for the documents; nil means that their own settings decide.
  ///   - isJudged: asked for the path of every document; of others nothing is known but that they are there.
  package static func read(
    tree: any FileTree, listing: [TreeFile]? = nil, name: String, jobs: Int = 2,
    target: Target? = nil, isJudged: (String) -> Bool = { _ in true }
  ) -> ProjectFacts {
    let files = listing ?? tree.files
    let sites = DocumentationSites(files, chosen: target, isOwn: KnownFolders.mayHoldSite) { file in
      do throws(SystemError) { return try tree.beginning(of: file, upTo: settingsLimit) } catch {
        return []
      }
    }
    // A link shows a document that is elsewhere; it would be said to be there twice.
    let documents = files.filter { $0.kind == .file && DocumentFormat.of(path: $0.path) != nil }
    let candidates = documents.filter { isJudged($0.path) }
    let versions = DocumentVersions(documents, among: files, sites: sites)
    let read = ConcurrentMap.map(candidates, jobs: jobs) {
      var reading = Reading($0, in: tree, site: sites.site(of: $0.path))
      reading.document?.isOldVersion = versions.holdOld($0.path)
      return reading
    }
    var facts = ProjectFacts(
      name: name, files: ProjectFiles(tree, files), documents: read.compactMap(\.document),
      notRead: Self.sentences(read))
    facts.sites = sites
    return facts
  }

  /// No more bytes of a site's settings are read: no person wrote them.
  private static let settingsLimit = 1 << 20

  /// One file: a document, nothing, or a fault.
  private struct Reading: Sendable {
    var path: String
    var document: DocumentFacts?
    var fault: SystemError?

    init(_ file: TreeFile, in tree: any FileTree, site: DocumentationSite?) {
      path = file.path
      document = DocumentReader.withoutReading(file)
      guard document == nil else { return }
      do throws(SystemError) {
        document = DocumentReader.read(
          try tree.contents(of: file), path: file.path, site: site)
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
        reasons["the system reported an error", default: []].append(reading.path)
      }
    }
    return reasons.sorted { $0.key < $1.key }.map { reason, paths in
      let few = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
      let subject = paths.count == 1 ? "1 document was" : "\(paths.count) documents were"
      return "\(subject) not read: \(reason) (\(few))."
    }
  }
}

/// The one door to the readers of all formats.
///
///     DocumentReader.read(bytes, path: "docs/Install.rst")
package enum DocumentReader {
  /// Files of more bytes are not read: no person wrote them.
  package static let sizeLimit = 5_000_000

  /// Reads any bytes: UTF-8, UTF-16 or Windows-1252.
  ///
  /// - Parameters:
  ///   - bytes: all of the file.
  ///   - path: from the root of the project; its suffix tells the format.
  ///   - site: what the document is a page of; nil if it is not part of a site.
  /// - Returns: nil where it is not a document: code, data, the text of a license, an image.
  package static func read(
    _ bytes: [UInt8], path: String, site: DocumentationSite? = nil
  ) -> DocumentFacts? {
    let name = FileName(path)
    guard let format = DocumentFormat.of(name) else { return nil }
    if format == .unread {
      if name.isManualPage, !isManualPage(bytes) { return nil }
      return DocumentFacts(unread: path, because: "the format \(name.suffix) is not supported")
    }
    guard bytes.count <= sizeLimit else { return tooLarge(path) }
    guard let text = PageText(ifText: bytes)?.utf8, !LicenseText.isLicense(text, name, format)
    else { return nil }
    switch format {
    case .plain:
      if TracKind.isTrac(text, isWiki: false) { return facts(text, path, .tracWiki, nil) }
      guard let format = PlainKind.format(text, name) else { return nil }
      return facts(text, path, format, site)
    case .tracWiki where name.suffix.isEmpty:
      return TracKind.isTrac(text, isWiki: false) ? facts(text, path, .tracWiki, nil) : nil
    case .tracWiki where name.suffix == "wiki" && !TracKind.isTrac(text, isWiki: true):
      if OtherWiki.isIn(text) {
        return DocumentFacts(unread: path, because: "the format mediawiki is not supported")
      }
      return facts(text, path, .plain, nil)
    case .html:
      if let maker = HTMLFile.maker(text) {
        return DocumentFacts(unread: path, because: "generated by \(maker)")
      }
      return facts(text, path, format, site)
    case .asciiDoc where name.suffix == "asc" && !AsciiDocFacts.looksLikeIt(text): return nil
    default: return facts(text, path, format, site)
    }
  }

  /// What is known of a document without reading it; nil if it must be read.
  package static func withoutReading(_ file: TreeFile) -> DocumentFacts? {
    let name = FileName(file.path)
    guard let format = DocumentFormat.of(name) else { return nil }
    if format == .unread {
      return name.isManualPage
        ? nil
        : DocumentFacts(unread: file.path, because: "the format \(name.suffix) is not supported")
    }
    return file.size > sizeLimit ? tooLarge(file.path) : nil
  }

  private static func facts(
    _ text: [UInt8], _ path: String, _ format: DocumentFormat, _ site: DocumentationSite?
  ) -> DocumentFacts {
    format.read?(text, path, site)
      ?? DocumentFacts(unread: path, because: "its format is not supported")
  }

  private static func tooLarge(_ path: String) -> DocumentFacts {
    DocumentFacts(unread: path, because: "larger than \(sizeLimit / 1_000_000) MB")
  }

  /// Requests of man or mdoc, or a comment of roff, at the beginning.
  private static func isManualPage(_ bytes: [UInt8]) -> Bool {
    [".TH", ".Dd", ".\\\"", "'\\\"", ".de", ".so ", ".ie", ".nr"].contains {
      bytes.starts(with: $0.utf8)
    }
  }
}
