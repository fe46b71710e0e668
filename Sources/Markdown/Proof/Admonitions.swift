import Basics
import Markup

/// Admonitions of Python-Markdown, which stand for alerts: so a page is read back as MkDocs reads it.
///
///     !!! note
///
///         High water at noon.
package enum Admonitions {
  /// What follows `!!! `: names that Material has a look for, with the title where it is another word.
  static func name(of kind: Alert.Kind) -> String {
    switch kind {
    case .note: "note"
    case .tip: "tip"
    case .important: "info \"Important\""
    case .warning: "warning"
    case .caution: "danger \"Caution\""
    }
  }

  /// The same page with alerts, line for line. Admonitions are at the margin alone, as the writer has them.
  package static func asAlerts(_ markdown: [UInt8]) -> [UInt8] {
    guard markdown[...].holds("!!! ") else { return markdown }
    var lines: [[UInt8]] = []
    var fence: [UInt8] = []
    var isInside = false
    var emptyLines = 0
    for line in markdown.split(separator: ASCII.newline, omittingEmptySubsequences: false) {
      if isInside, line.isEmpty {
        emptyLines += 1
        continue
      }
      let isContent = isInside && line.starts(with: "    ".utf8)
      // Those at its end belong to it no more.
      lines += Array(repeating: isContent ? [ASCII.greater] : [], count: emptyLines)
      emptyLines = 0
      if isContent {
        lines.append([ASCII.greater, ASCII.blank] + line.dropFirst(4))
        continue
      }
      isInside = false
      if fence.isEmpty, let kind = kind(of: line) {
        lines.append(Array("> [!\(kind.mark)]".utf8))
        isInside = true
        continue
      }
      let marks = Array(line.prefix { $0 == line.first })
      if marks.count >= 3, marks[0] == ASCII.backtick || marks[0] == ASCII.tilde {
        if fence.isEmpty { fence = marks } else if marks.starts(with: fence) { fence = [] }
      }
      lines.append(Array(line))
    }
    lines += Array(repeating: [], count: emptyLines)
    return Array(lines.joined(separator: [ASCII.newline]))
  }

  private static func kind(of line: ArraySlice<UInt8>) -> Alert.Kind? {
    guard line.starts(with: "!!! ".utf8) else { return nil }
    return Alert.Kind.allCases.first { line.dropFirst(4).elementsEqual(name(of: $0).utf8) }
  }
}
