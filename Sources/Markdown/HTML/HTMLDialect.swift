/// Who shows the HTML.
package enum HTMLDialect: Sendable {
  /// GitHub: its allowlist.
  case gitHub
  /// Trac: `<u>` is underlined, `style="text-align: right"` aligns a cell, and blanks in code collapse.
  case trac
}
