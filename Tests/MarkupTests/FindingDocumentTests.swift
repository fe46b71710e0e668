import Foundation
import Markup
import Testing

/// The document that people open when a report names something that they do not know.
@Suite struct FindingDocumentTests {
  private static let document: String? = try? String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/troubleshooting.md"), encoding: .utf8)

  @Test(arguments: FindingKind.allCases)
  func troubleshootingHasARowForEachKind(_ kind: FindingKind) throws {
    let rows = try #require(Self.document).split(separator: "\n").filter { $0.hasPrefix("| `") }
    let row = rows.first {
      $0.split(separator: "|").first?.contains("`\(kind.rawValue)`") == true
    }
    #expect(row != nil)
  }
}
