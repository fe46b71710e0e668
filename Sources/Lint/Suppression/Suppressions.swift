import Facts
import Markup

/// Comments that hide findings:
///
///     <!-- tracdown-disable orphan -- linked from the printed manual -->
///     <!-- tracdown-disable-next-line link-dead, link-case -- made by the build -->
///     <!-- tracdown-enable orphan -->
///
/// `disable` holds until the end of the file, or until `enable`; findings about a whole file are hidden by it wherever
/// it is. A reason must be given; a comment that hides nothing is a finding itself.
struct Suppressions {
  /// One comment, for one rule.
  private struct Entry {
    var rule: String
    var line: Int
    /// The lines that it is about.
    var lines: ClosedRange<Int>
    var isWholeFile: Bool
    var hasHidden = false
  }

  private let path: String
  private var entries: [Entry] = []
  /// What is wrong with comments.
  private(set) var complaints: [Finding] = []

  /// - Parameters:
  ///   - rules: the ids that there are.
  ///   - unusable: says that a comment cannot be used.
  init(_ document: DocumentFacts, rules: Set<String>) {
    path = document.path
    for comment in document.comments {
      guard let words = Words(comment) else { continue }
      guard !words.rules.isEmpty else {
        complain(.namesNoRule(verb: words.verb), comment)
        continue
      }
      if words.verb != Words.enable, words.reason.isEmpty {
        complain(.givesNoReason(verb: words.verb, rule: words.rules[0]), comment)
      }
      for rule in words.rules {
        guard rules.contains(rule) else {
          complain(.namesUnknownRule(rule), comment)
          continue
        }
        add(words.verb, rule, comment, document)
      }
    }
  }

  private mutating func complain(_ fact: SuppressionFact, _ comment: DocumentComment) {
    complaints.append(
      Finding(fact, page: path, at: SourceRange(lines: comment.line, comment.lastLine)))
  }

  private mutating func add(
    _ verb: String, _ rule: String, _ comment: DocumentComment, _ document: DocumentFacts
  ) {
    switch verb {
    case Words.enable:
      for index in entries.indices
      where entries[index].rule == rule && entries[index].lines.upperBound == .max {
        let start = entries[index].lines.lowerBound
        entries[index].lines = start...max(start, comment.line)
      }
    case Words.nextLine:
      let line = Self.line(after: comment.lastLine, in: document)
      entries.append(
        Entry(rule: rule, line: comment.line, lines: line...line, isWholeFile: false))
    default:
      entries.append(
        Entry(rule: rule, line: comment.line, lines: comment.line...Int.max, isWholeFile: true))
    }
  }

  /// The next line with text.
  private static func line(after line: Int, in document: DocumentFacts) -> Int {
    for block in document.blocks where block.lastLine > line { return max(block.line, line + 1) }
    return line + 1
  }

  /// Whether a comment hides the finding; remembers that it did.
  mutating func hides(_ finding: Finding) -> Bool {
    var isHidden = false
    let line = Int(finding.source.start.line)
    for index in entries.indices where entries[index].rule == finding.id {
      let entry = entries[index]
      if finding.source.isKnown ? entry.lines.contains(line) : entry.isWholeFile {
        entries[index].hasHidden = true
        isHidden = true
      }
    }
    return isHidden
  }

  /// Comments that hid nothing, for rules that ran.
  func unused(among rules: Set<String>) -> [Finding] {
    entries.filter { !$0.hasHidden && rules.contains($0.rule) }.map { entry in
      Finding(
        .hidesNothing(rule: entry.rule), page: path, at: SourceRange(lines: entry.line, entry.line))
    }
  }
}

/// `tracdown-disable a, b -- why`, taken apart.
private struct Words {
  static let disable = "tracdown-disable"
  static let nextLine = "tracdown-disable-next-line"
  static let enable = "tracdown-enable"

  var verb: String
  var rules: [String]
  var reason: String

  /// Whether a comment is one for the linter.
  static func begin(_ comment: DocumentComment) -> Bool {
    comment.text.utf8.starts(with: "tracdown-".utf8)
  }

  /// nil means a comment about something else.
  init?(_ comment: DocumentComment) {
    guard Self.begin(comment) else { return nil }
    let comment = comment.text
    let words = comment.split { " ,\t\n\r".contains($0) }
    guard let first = words.first,
      [Words.disable, Words.nextLine, Words.enable].contains(String(first))
    else { return nil }
    verb = String(first)
    let names = words.dropFirst().prefix { $0 != "--" }
    rules = names.map(String.init)
    reason = words.dropFirst(1 + names.count + 1).joined(separator: " ")
  }
}

/// Takes out the findings that comments hide, and says what is wrong with the comments.
enum HiddenFindings {
  /// - Returns: what is left, and how many are hidden.
  static func hide(
    _ findings: [Finding], in documents: [DocumentFacts], rules: [String: Rule],
    known: Set<String>
  ) -> (shown: [Finding], hidden: Int) {
    var comments: [String: Suppressions] = [:]
    for document in documents where document.comments.contains(where: Words.begin) {
      comments[document.path] = Suppressions(document, rules: known)
    }
    if comments.isEmpty { return (findings, 0) }
    var shown: [Finding] = []
    for finding in findings {
      if comments[finding.page]?.hides(finding) == true { continue }
      shown.append(finding)
    }
    let hidden = findings.count - shown.count
    for suppressions in comments.values {
      // A comment for a rule that is off now is not unused.
      shown += (suppressions.complaints + suppressions.unused(among: Set(rules.keys)))
        .filter { rules[$0.id] != nil }
    }
    return (shown, hidden)
  }
}
