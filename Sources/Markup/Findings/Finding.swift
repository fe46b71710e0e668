/// The severity of a finding.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Worth knowing; nothing to do.
  case info
  /// Something was lost or changed; look at it.
  case warning
  /// Something is wrong in the result.
  case error

  /// `info` before `warning` before `error`.
  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that a person should know about a page: what, where, and what to do.
package struct Finding: Hashable, Sendable {
  /// The kind: a stable name such as `link-dead`.
  package var id: String
  /// Usually that of its kind.
  package var severity: Severity
  /// The page or file it is about; empty: the whole set.
  package var page: String
  /// Where in the page's source; `.unknown`: no line can be named.
  package var source: SourceRange
  /// The line of the page's output where that shows; nil if nothing was written, or no line can be named.
  package var outputLine: Int?
  /// What happened, in one sentence.
  package var message: String
  /// What to do next, or what was written instead; may be empty.
  package var help: String
  /// Replacements worth trying, best first: suggestions of a broken link.
  package var candidates: [String]
  /// What it says is left out, by name: `<form>`, of HTML that is not shown; empty in other kinds.
  package var leftOut: [String]
  /// The change that repairs it safely; nil if a person must decide.
  package var fix: Fix?

  /// A finding of any kind; a kind's own method makes those of a migration.
  package init(
    id: String, severity: Severity, page: String = "", source: SourceRange = .unknown,
    message: String,
    help: String = "", candidates: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.page = page
    self.source = source
    outputLine = nil
    self.message = message
    self.help = help
    self.candidates = candidates
    leftOut = []
    fix = nil
  }

  /// The same finding with the line of the output that `lines` names for its place.
  package func placed(by lines: LineMap) -> Finding {
    guard source.isKnown else { return self }
    var finding = self
    finding.outputLine = lines.outputLine(ofSource: Int(source.start.line))
    return finding
  }

  /// The same finding about a page.
  package func on(_ page: String) -> Finding {
    var finding = self
    finding.page = page
    return finding
  }
}

/// A change of one file that repairs a finding: bytes of the file as it was read, and what is to be there.
package struct Fix: Hashable, Sendable {
  /// Byte offsets in the file.
  package var range: Range<Int>
  /// May be empty.
  package var replacement: String
  /// What was there when the file was read: if it is something else by now, nothing is changed. nil if unknown.
  package var original: String?

  /// Plain data.
  package init(range: Range<Int>, replacement: String, original: String? = nil) {
    self.range = range
    self.replacement = replacement
    self.original = original
  }
}
