import Markup

/// A place as editors and CI systems count it: from 1, columns in UTF-16 units, `endColumn` one past the end. Findings
/// count bytes, so their line's text is needed.
struct EditorPlace: Hashable {
  var line: Int
  var column: Int
  var endLine: Int
  /// nil: the end of `endLine`, whose length is not known.
  var endColumn: Int?
  /// Only lines are named.
  var isWholeLines: Bool

  /// nil: the finding has no line.
  init?(_ found: LintFinding) {
    let range = found.finding.source
    guard range.isKnown else { return nil }
    line = Int(range.start.line)
    endLine = max(line, Int(range.end.line))
    isWholeLines = found.finding.isAboutWholeLines
    let isOneLine = line == endLine
    if isWholeLines {
      column = 1
      endColumn = isOneLine ? found.excerpt.map { $0.utf16.count + 1 } : nil
      return
    }
    let text = found.excerpt ?? ""
    column = text.utf16Count(before: Int(range.start.column)) + 1
    let end = Int(range.end.column)
    endColumn = max(
      isOneLine ? column : 1, isOneLine ? text.utf16Count(before: end + 1) + 1 : end + 1)
  }
}

extension Finding {
  /// The range of whole lines is from column 1 to column 1.
  var isAboutWholeLines: Bool { source.start.column <= 1 && source.end.column <= 1 }
}

extension String {
  /// UTF-16 units before a column in bytes, counted from 1. Behind the end of the text a byte counts as one.
  fileprivate func utf16Count(before column: Int) -> Int {
    var bytes = 0
    var count = 0
    for scalar in unicodeScalars {
      let next = bytes + UTF8.width(scalar)
      if next >= column { return count }
      bytes = next
      count += UTF16.width(scalar)
    }
    return count + max(0, column - 1 - bytes)
  }
}
