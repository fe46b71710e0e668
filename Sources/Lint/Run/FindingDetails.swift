import Basics
import Facts
import Links
import Markdown
import Markup
import Reports

/// Gives findings what only their files can tell: the line's text, and the fingerprint.
struct FindingDetails {
  private let files: ProjectFiles
  private var fingerprints = Fingerprints()

  init(files: ProjectFiles) { self.files = files }

  /// Sorted by file and place; each file is read once.
  mutating func add(to findings: [Finding]) -> [LintFinding] {
    var result: [LintFinding] = []
    var path = ""
    var lines = TextLines([])
    for finding in findings.sorted(by: Self.precede) {
      if finding.page != path {
        path = finding.page
        lines = TextLines(path.isEmpty ? [] : files.contents(of: path) ?? [])
      }
      let line =
        finding.source.isKnown ? lines.excerpt(ofLine: Int(finding.source.start.line)) : nil
      result.append(
        LintFinding(
          finding, fingerprint: fingerprints.fingerprint(of: finding, line: line), excerpt: line))
    }
    return result
  }

  private static func precede(_ one: Finding, _ other: Finding) -> Bool {
    if one.page != other.page { return one.page.precedes(byBytes: other.page) }
    if one.source.start != other.source.start { return one.source.start < other.source.start }
    if one.id != other.id { return one.id.precedes(byBytes: other.id) }
    return one.message.precedes(byBytes: other.message)
  }
}

extension TextLines {
  /// A line, from 1, without its line end; control characters but tabs are U+FFFD. nil if there is no such line.
  fileprivate func excerpt(ofLine number: Int) -> String? {
    guard number >= 1, number <= count else { return nil }
    // An excerpt is for people.
    var line = bytes[ranges[number - 1]].prefix(2000)
    if line.last == 0x0D { line.removeLast() }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      text.append(
        scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}

/// Names for findings that stay when lines move: of the rule, the file, the text of the line, and a number where
/// several are alike.
struct Fingerprints {
  private var counts: [String: Int] = [:]

  /// - Parameter line: the text of the finding's line; nil if it has none.
  mutating func fingerprint(of finding: Finding, line: String?) -> String {
    // Suggestions and counts in messages may change while the fault stays.
    let place = line.map(\.trimmed) ?? ""
    let key = "\(finding.id)\u{0}\(finding.page)\u{0}\(place)"
    let count = counts[key, default: 0]
    counts[key] = count + 1
    let text = count == 0 ? key : "\(key)\u{0}\(count)"
    return SHA1.hash(Array(text.utf8)).prefix(8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
