import Basics
import Files
import Markdown
import Markup
import Stores
import TracWiki

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
  /// - Returns: nil where it is no document: code, data, the text of a licence, a picture.
  package static func read(_ bytes: [UInt8], path: String) -> DocumentFacts? {
    guard let format = DocumentFormat.of(path: path) else { return nil }
    let name = FileName(path)
    if format == .unread {
      if name.isManualPage, !isManualPage(bytes) { return nil }
      return unread(path, because: "the format \(name.suffix) is not read")
    }
    guard bytes.count <= sizeLimit else { return tooLarge(path) }
    guard !BinaryDetection.isBinary(head: bytes) else { return nil }
    let text = PageText(decoding: bytes).utf8
    guard !LicenseText.isLicense(text, name, format) else { return nil }
    switch format {
    case .plain:
      if TracKind.isTrac(text, isWiki: false) { return facts(text, path, .tracWiki) }
      guard let format = PlainKind.format(text, name) else { return nil }
      return facts(text, path, format)
    case .tracWiki where name.suffix.isEmpty:
      return TracKind.isTrac(text, isWiki: false) ? facts(text, path, .tracWiki) : nil
    case .tracWiki where name.suffix == "wiki" && !TracKind.isTrac(text, isWiki: true):
      if OtherWiki.isIn(text) { return unread(path, because: "the format mediawiki is not read") }
      return facts(text, path, .plain)
    case .html:
      if let maker = HTMLFile.maker(text) { return unread(path, because: "made by \(maker)") }
      return facts(text, path, format)
    case .asciiDoc where name.suffix == "asc" && text.starts(with: "-----BEGIN".utf8): return nil
    default: return facts(text, path, format)
    }
  }

  /// What is known of a document without reading it; nil: it must be read.
  package static func withoutReading(_ file: TreeFile) -> DocumentFacts? {
    guard let format = DocumentFormat.of(path: file.path) else { return nil }
    let name = FileName(file.path)
    if format == .unread {
      return name.isManualPage
        ? nil : unread(file.path, because: "the format \(name.suffix) is not read")
    }
    return file.size > sizeLimit ? tooLarge(file.path) : nil
  }

  private static func facts(_ text: [UInt8], _ path: String, _ format: DocumentFormat)
    -> DocumentFacts
  {
    switch format {
    case .markdown:
      CMarkGuard.objection(to: text).map { unread(path, because: $0) }
        ?? MarkdownFacts.read(text, path: path)
    case .restructuredText: RSTFacts.read(text, path: path)
    case .asciiDoc: AsciiDocFacts.read(text, path: path)
    case .textile: TextileFacts.read(text, path: path)
    case .org: OrgFacts.read(text, path: path)
    case .plain: PlainFacts.read(text, path: path)
    case .html: HTMLFile.read(text, path: path)
    case .unread: unread(path, because: "its format is not read")
    case .tracWiki: TracFacts.read(text, path: path)
    }
  }

  private static func tooLarge(_ path: String) -> DocumentFacts {
    unread(path, because: "larger than \(sizeLimit / 1_000_000) MB")
  }

  private static func unread(_ path: String, because reason: String) -> DocumentFacts {
    var facts = DocumentFacts(path: path, format: .unread)
    facts.unreadReason = reason
    return facts
  }

  /// Requests of man or mdoc, or a comment of roff, at the beginning.
  private static func isManualPage(_ bytes: [UInt8]) -> Bool {
    [".TH", ".Dd", ".\\\"", "'\\\"", ".de", ".so ", ".ie", ".nr"].contains {
      bytes.starts(with: $0.utf8)
    }
  }
}
