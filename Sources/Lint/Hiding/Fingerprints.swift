import Basics
import Facts
import Links
import Markdown
import Markup
import Reports

/// Names for findings that stay when lines move: of the rule, the file, the text of the line, and a number where
/// several are alike.
struct Fingerprints {
  private var counts: [String: Int] = [:]

  /// - Parameter line: the text of the finding's line; nil: it has none.
  mutating func fingerprint(of finding: Finding, line: String?) -> String {
    // Near misses and counts in messages may change while the fault stays.
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
