import Foundation
import Links
import Markdown
import Markup
import Migration
import Stores
import Witness

@testable import Targets

/// Pages of Trac to plant faults in: the fixtures, or the folder that `TRACDOWN_WITNESS_PAGES` names.
struct WikiPage: Sendable {
  let name: String
  let text: String

  static let all: [WikiPage] = {
    let named = ProcessInfo.processInfo.environment["TRACDOWN_WITNESS_PAGES"]
    let folder =
      named.map { URL(fileURLWithPath: $0) }
      ?? fixtures.appendingPathComponent("wikis/harbour/pages")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var pages: [WikiPage] = []
    while let file = files?.nextObject() as? URL {
      guard let data = try? Data(contentsOf: file), let text = String(data: data, encoding: .utf8),
        text.utf8.count > 200, text.utf8.count < 20_000
      else { continue }
      let name = String(file.path.dropFirst(folder.path.count + 1))
        .replacing(/\.txt$/, with: "")
      pages.append(WikiPage(name: name.removingPercentEncoding ?? name, text: text))
    }
    return (named == nil ? pages + [FaultSample.page] : pages).sorted { $0.name < $1.name }
  }()

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")
}

/// A page with the converter that it goes through.
struct ConvertedPage {
  let page: WikiPage
  let converter: PageConverter
  let path: String
  let markdown: [UInt8]
  let findings: [Finding]

  init(_ page: WikiPage, target: Target = .github) throws {
    self.page = page
    var request = ConvertRequest(
      page: Page(name: page.name, file: "-", text: Array(page.text.utf8)))
    request.writing.target = target
    (converter, path) = try PageConversion.converter(for: request)
    let converted = converter.convert(Array(page.text.utf8), page: page.name, path: path)
    markdown = converted.markdown
    findings = converted.findings
  }

  func convert(_ text: String) -> PageConverter.Converted {
    converter.convert(Array(text.utf8), page: page.name, path: path)
  }

  /// What the witness says of a page that the reader read with a fault.
  func loss(in markdown: [UInt8]) -> Witness.Loss? {
    Witness().loss(
      of: Array(page.text.utf8), in: RoundTrip.shown(in: markdown), findings: findings)
  }

  func verdict(on markdown: [UInt8]) -> (proof: Bool, witness: Bool) {
    let verdict = converter.verdict(
      on: markdown, of: Array(page.text.utf8), page: page.name, path: path)
    return (verdict.difference != nil, verdict.loss != nil)
  }
}
