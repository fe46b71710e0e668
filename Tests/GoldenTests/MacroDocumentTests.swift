import ReStructuredText
import Testing
import TracWiki

/// The tables in `docs/macros.md`: made of the names that the program knows.
@Suite struct GoldenMacroDocumentTests {
  @Test func eachNameIsListed() throws {
    let macros = table(MarkupIndex.macros) { "`[[\($0)]]`" }
    let processors = table(MarkupIndex.processors([RSTProcessor.processor])) { "`#!\($0)`" }
    try Golden.compare(
      "docs/macros.md", sections: ["macros": macros, "processors": processors])
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
