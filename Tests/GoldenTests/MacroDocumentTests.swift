import Foundation
import ReStructuredText
import Testing
import TracWiki

/// The tables in `docs/macros.md`: made of the names that the program knows.
@Suite struct GoldenMacroDocumentTests {
  private static let file = Golden.root.appendingPathComponent("docs/macros.md")

  @Test func eachNameIsListed() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let macros = table(MarkupIndex.macros) { "`[[\($0)]]`" }
    let processors = table(MarkupIndex.processors([RSTProcessor.processor])) { "`#!\($0)`" }
    let made = try #require(
      text.replacing(section: "macros", with: macros)?
        .replacing(section: "processors", with: processors))
    if Golden.isWritten { return try Data(made.utf8).write(to: Self.file) }
    #expect(text == made, "docs/macros.md is out of date: make golden")
  }

  @Test func noNameHasTwoForms() {
    for rows in [MarkupIndex.macros, MarkupIndex.processors([RSTProcessor.processor])] {
      let names = rows.flatMap(\.names)
      #expect(Set(names).count == names.count)
    }
  }

  private func table(_ rows: [MarkupIndex.Row], form: (String) -> String) -> String {
    let lines = rows.map { row in
      let names = row.names.map(form).joined(separator: ", ")
      let origin = row.isOfPlugin ? "plugins" : "Trac"
      let note = row.needsParentheses ? "; without parentheses it is a link" : ""
      return "| \(names) | \(origin) | \(row.becomes)\(note) |"
    }
    return (["| name | of | becomes |", "| --- | --- | --- |"] + lines).joined(separator: "\n")
  }
}

extension String {
  /// With another text between `<!-- name -->` and the next `<!-- end -->`; nil where there is no such place.
  fileprivate func replacing(section name: String, with text: String) -> String? {
    guard let start = range(of: "<!-- \(name) -->\n"),
      let end = range(of: "<!-- end -->", range: start.upperBound..<endIndex)
    else { return nil }
    return self[..<start.upperBound] + "\n\(text)\n\n" + self[end.lowerBound...]
  }
}
