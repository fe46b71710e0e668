import Foundation
import Links
import Markup
import Migration
import Settings
import Stores
import Testing
import TracWiki

@testable import Files

/// `Fixtures/constructs/*.md`: prose with pairs of a Trac block and the Markdown that it becomes.
@Suite struct GoldenConstructTests {
  @Test(arguments: ConstructDocument.all)
  func eachPairIsAsWritten(document: ConstructDocument) throws {
    if Golden.isWritten { return try document.rewrite() }
    #expect(!document.pairs.isEmpty)
    for pair in document.pairs {
      let made = try document.convert(pair.trac)
      #expect(made == pair.markdown, "\(document.name), line \(pair.line): \(pair.trac)")
    }
  }

  @Test(arguments: ConstructDocument.all)
  func eachPairIsProved(document: ConstructDocument) throws {
    for pair in document.pairs {
      let findings = try document.findings(pair.trac)
      #expect(!findings.contains("not-proved"), "\(document.name), line \(pair.line)")
    }
  }
}

/// One document of constructs.
struct ConstructDocument: CustomTestStringConvertible, Sendable {
  struct Pair: Sendable {
    /// Of the Trac block's fence.
    var line: Int
    var trac: String
    var markdown: String
    /// Lines of the Markdown between its fences.
    var range: Range<Int>
    /// The lines of its fences.
    var fences: (Int, Int)
  }

  let file: URL
  let lines: [String]
  let pairs: [Pair]
  let pages: [String]
  let attachments: [AttachmentName]
  /// Of the document's one YAML block.
  let settings: Settings

  var name: String { file.lastPathComponent }
  var testDescription: String { name }

  static let all: [ConstructDocument] = {
    let folder = Golden.fixtures.appendingPathComponent("constructs")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .compactMap { try? ConstructDocument(folder.appendingPathComponent($0)) }
  }()

  init(_ file: URL) throws {
    self.file = file
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func names(_ key: String) -> [String] {
      lines.filter { $0.hasPrefix(key + ": ") }.flatMap {
        $0.dropFirst(key.count + 2).split(separator: ",").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
      }
    }
    pages = names("Pages")
    attachments = names("Attachments").map {
      let parts = $0.split(separator: "/")
      return AttachmentName(
        owner: parts.dropLast().joined(separator: "/"), file: String(parts.last ?? ""))
    }
    pairs = ConstructDocument.pairs(in: lines)
    settings = try ConstructDocument.settings(in: lines)
    self.lines = lines
  }

  private static func pairs(in lines: [String]) -> [Pair] {
    var pairs: [Pair] = []
    var trac: (line: Int, text: String)?
    var index = 0
    while index < lines.count {
      let fence = lines[index].prefix { $0 == "`" }
      let info = lines[index].dropFirst(fence.count)
      guard fence.count >= 3, let end = lines[(index + 1)...].firstIndex(of: String(fence)) else {
        index += 1
        continue
      }
      let text = lines[(index + 1)..<end].joined(separator: "\n")
      if info == "trac" {
        trac = (index + 1, text)
      } else if info == "markdown", let source = trac {
        pairs.append(
          Pair(
            line: source.line, trac: source.text, markdown: text, range: index + 1..<end,
            fences: (index, end)))
        trac = nil
      }
      index = end + 1
    }
    return pairs
  }

  /// The page that defines acronyms.
  private var acronyms: String? {
    guard let start = lines.firstIndex(of: "```acronyms"),
      let end = lines[start...].firstIndex(of: "```")
    else { return nil }
    return lines[(start + 1)..<end].joined(separator: "\n")
  }

  private static func settings(in lines: [String]) throws -> Settings {
    guard let start = lines.firstIndex(of: "```yaml"),
      let end = lines[start...].firstIndex(of: "```")
    else { return Settings() }
    let text = lines[(start + 1)..<end].joined(separator: "\n")
    let folder = Golden.fixtures.appendingPathComponent("constructs")
    return try Settings(
      Array(text.utf8), file: Path(folder.appendingPathComponent(".tracdown.yml").path))
  }

  private func request(_ trac: String) throws -> ConvertRequest {
    var request = ConvertRequest(
      page: Page(name: "Sample/Page", file: "-", text: Array((trac + "\n").utf8)))
    request.knownPages = pages
    request.knownAttachments = attachments
    request.trac.tracURLs = ["https://trac.example.org/project"] + settings.tracAliases
    request.trac.resources = try settings.resourceMaps()
    var maps = RealmMaps()
    maps.ticketMap = settings.ticketMap
    maps.changesetMaps = settings.changesetMaps
    maps.repositoryURLs = settings.repositoryURLs
    try maps.read(into: &request.trac)
    request.trac.custom = settings.custom
    request.trac.version = settings.version
    request.trac.plugins = settings.plugins ?? PluginChoice()
    request.acronyms = acronyms
    request.trac.tracIni = Golden.fixtures.appendingPathComponent("constructs/trac.ini").path
    return request
  }

  func convert(_ trac: String) throws -> String {
    var text = String(decoding: try PageConversion.run(try request(trac)).markdown, as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  func findings(_ trac: String) throws -> [String] {
    try PageConversion.run(try request(trac)).findings.map(\.id)
  }

  /// Writes what is made today in the place of what is expected.
  func rewrite() throws {
    var lines = lines
    for pair in pairs.reversed() {
      let made = try convert(pair.trac)
      let rows = made.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let longest = rows.map { $0.prefix { $0 == "`" }.count }.max() ?? 0
      let fence = String(repeating: "`", count: max(3, longest + 1))
      let block = [fence + "markdown"] + (made.isEmpty ? [] : rows) + [fence]
      lines.replaceSubrange(pair.fences.0...pair.fences.1, with: block)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
  }
}
