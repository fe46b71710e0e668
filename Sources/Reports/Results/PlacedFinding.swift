import Basics
import Markup

/// A finding as formats for machines need it: with a file always, as it can be opened from where the program was
/// started, and with a fingerprint that no other finding of the run has.
struct PlacedFinding {
  var finding: Finding
  var project: String
  /// `docs/Radar/Install.md`
  var path: String
  /// Line 1 for what is about a whole file or project.
  var place: EditorPlace
  /// The same for alike findings in one line; only `occurrence` tells them apart.
  var fingerprint: String
  /// From 1.
  var occurrence: Int

  /// What happened and what to do, on one line.
  var text: String { finding.sentences.onOneLine }
}

extension Finding {
  /// `There is no file setup.md. Write docs/setup.md. Near: docs/setup.md.`
  var sentences: String {
    var text = message
    if !help.isEmpty { text += " \(help)" }
    if !candidates.isEmpty { text += " Near: \(candidates.joined(separator: ", "))." }
    return text
  }
}

extension ProjectReport {
  /// A file as it can be opened from where the program was started.
  func shown(_ file: String) -> String {
    let path = base + (file.isEmpty ? standIn : file)
    return path.utf8.starts(with: "./".utf8) ? String(path.dropFirst(2)) : path
  }

  /// An existing file that stands for the project: tools that read reports show nothing that has none.
  private var standIn: String {
    if !index.isEmpty { return index }
    for item in items {
      if let file = item.evidence.first(where: { !$0.file.isEmpty })?.file { return file }
    }
    return findings.lazy.map(\.finding.page).filter { !$0.isEmpty }.min() ?? "README.md"
  }

  /// By file and place.
  var sortedFindings: [LintFinding] {
    findings.sorted { one, other in
      let (left, right) = (one.finding, other.finding)
      if left.page != right.page { return left.page.precedes(byBytes: right.page) }
      if left.source.start != right.source.start { return left.source.start < right.source.start }
      if left.id != right.id { return left.id.precedes(byBytes: right.id) }
      if left.message != right.message { return left.message.precedes(byBytes: right.message) }
      return one.fingerprint.precedes(byBytes: other.fingerprint)
    }
  }

  /// Those that the checklist does not show with its items, by file and place.
  var otherFindings: [LintFinding] {
    let items = Set(items.map(\.id))
    return sortedFindings.filter { !items.contains($0.finding.id) }
  }

  /// The findings of the checklist in words: `1 warning`, `2 notes`.
  var checklistCounts: [String] {
    let items = Set(items.map(\.id))
    return Severity.allCases.reversed().compactMap { severity in
      let count = findings.count {
        $0.finding.severity == severity && items.contains($0.finding.id)
      }
      return count == 0 ? nil : count.of(severity.word)
    }
  }

  /// By file and place, with a file each.
  var placedFindings: [PlacedFinding] {
    var seen: [String: Int] = [:]
    return sortedFindings.map { found in
      let print = fingerprint(of: found)
      let key = "\(found.finding.id) \(print)"
      seen[key, default: 0] += 1
      return PlacedFinding(
        finding: found.finding, project: name, path: shown(found.finding.page),
        place: EditorPlace(found) ?? .start, fingerprint: print, occurrence: seen[key] ?? 1)
    }
  }

  /// Projects may have files of the same names.
  private func fingerprint(of found: LintFinding) -> String {
    if base.isEmpty && !found.finding.page.isEmpty && !found.fingerprint.isEmpty {
      return found.fingerprint
    }
    let key = [base, name, found.finding.id, found.finding.page, found.fingerprint]
    return SHA256.hash(Array(key.joined(separator: "\u{0}").utf8)).prefix(8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension LintResult {
  /// Of all projects, in their order.
  var placedFindings: [PlacedFinding] { projects.flatMap(\.placedFindings) }
}

extension EditorPlace {
  /// The start of a file.
  static let start = EditorPlace(line: 1, column: 1, endLine: 1, endColumn: 1, isWholeLines: true)

  private init(line: Int, column: Int, endLine: Int, endColumn: Int?, isWholeLines: Bool) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.isWholeLines = isWholeLines
  }
}

/// A place as editors and CI systems count it: from 1, columns in UTF-16 units, `endColumn` one past the end. Findings
/// count bytes, so their line's text is needed.
struct EditorPlace: Hashable {
  var line: Int
  var column: Int
  var endLine: Int
  /// nil means the end of `endLine`, whose length is unknown.
  var endColumn: Int?
  /// Only lines are named.
  var isWholeLines: Bool

  /// nil if the finding has no line.
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
  /// UTF-16 units before a column in bytes, counted from 1. After the end of the text a byte counts as one.
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
