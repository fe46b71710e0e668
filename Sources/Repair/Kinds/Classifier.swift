import Files
import Markup
import Stores

/// Decides what each text file is: by what is in it, then by what most of its neighbors are.
struct Classifier {
  private let stated: [StatedMarkup]
  /// By folder and suffix, then by suffix alone: files that are plainly Trac's, and those that are not.
  private var counts: [String: (trac: Int, all: Int)] = [:]
  /// The same of what they were decided to be, for files without any sign: a page that stays Markdown makes no other Trac's.
  private var decided: [String: (trac: Int, all: Int)] = [:]
  /// There are files of Trac in the tree: a `.wiki` file without marks is one, too.
  private(set) var hasTrac = false
  /// Something in the tree is Markdown's alone.
  private(set) var hasMarkdown = false

  init(_ files: [FileSignals], stated: [StatedMarkup]) {
    self.stated = stated
    for signals in files where signals.problem == nil {
      if signals.lines.markdown > 0 { hasMarkdown = true }
      guard !signals.isUnmarked else { continue }
      let isTrac = Self.isTrac(signals)
      if signals.certain > 0, !signals.isOtherWiki { hasTrac = true }
      for key in Self.keys(signals.file.path) {
        counts[key, default: (0, 0)].all += 1
        if isTrac { counts[key, default: (0, 0)].trac += 1 }
      }
    }
    // What a page becomes may still show Trac's markup, in a comment: the page itself counts no less.
    if files.contains(where: { verdict(on: $0).kind == .trac }) { hasTrac = true }
    for signals in files where signals.problem == nil && !signals.isUnmarked {
      let isTrac = verdict(on: signals).kind == .trac
      for key in Self.keys(signals.file.path) {
        decided[key, default: (0, 0)].all += 1
        if isTrac { decided[key, default: (0, 0)].trac += 1 }
      }
    }
  }

  private static func keys(_ path: String) -> [String] {
    ["\(path.folderPart)/*\(path.suffix)", "*\(path.suffix)"]
  }

  /// Whether its signs alone would make it a page of Trac, whatever is next to it.
  private static func isTrac(_ signals: FileSignals) -> Bool {
    let evidence = signals.evidence
    let lines = signals.lines
    return evidence.trac > evidence.markdown && !signals.isOtherWiki
      && (lines.markdown == 0 || lines.trac > lines.markdown)
      && (signals.certain > 0 || signals.family == .markdown && evidence.plainlyMarkdown == 0)
  }

  /// Whether a document would be read as a page of Trac, or make others be, if nothing else in the tree were Trac's.
  static func isTracAlone(_ signals: FileSignals) -> Bool {
    isTrac(signals) || isTrac(signals, besideMarkdown: false)
  }

  /// Whether it would be read so in a tree without Trac's files, in which something else may be Markdown's alone.
  static func isTrac(_ signals: FileSignals, besideMarkdown hasMarkdown: Bool) -> Bool {
    var classifier = Classifier([signals], stated: [])
    if hasMarkdown { classifier.hasMarkdown = true }
    return classifier.verdict(on: signals).kind == .trac
  }

  /// What most other files of that suffix are, in the folder or else in the tree; nil if too few tell.
  private func isAmongTrac(_ signals: FileSignals) -> Bool? {
    for key in Self.keys(signals.file.path) {
      guard var count = (signals.isUnmarked ? decided : counts)[key] else { continue }
      if !signals.isUnmarked {
        count.all -= 1
        if Self.isTrac(signals) { count.trac -= 1 }
      }
      if count.all > 1 { return count.trac * 2 > count.all }
    }
    return nil
  }

  /// What the file is. A page of Trac in which as many lines or more are Markdown's alone is Markdown.
  func verdict(on signals: FileSignals) -> Verdict {
    var verdict = verdictOnSigns(signals)
    let lines = signals.lines
    let markdown = lines.markdown + (hasMarkdown ? lines.weakMarkdown : 0)
    guard verdict.reason != Self.stated, markdown > 0 else { return verdict }
    if verdict.kind == .trac, lines.trac <= markdown {
      verdict = Verdict(
        signals.family == .text ? .other : .markdown, .likely,
        "\(lines.trac) lines are Trac only, \(markdown) Markdown only")
    }
    verdict.isUndecided = verdict.kind == .markdown && lines.trac >= markdown
    return verdict
  }

  private static let stated = "set by --as"

  private func verdictOnSigns(_ signals: FileSignals) -> Verdict {
    if let problem = signals.problem { return Verdict(.other, .sure, problem) }
    if let stated = stated.last(where: { $0.matches(signals.file.path) }) {
      return Verdict(stated.markup == .trac ? .trac : .markdown, .sure, Self.stated)
    }
    let evidence = signals.evidence
    let reason = "\(evidence.trac) signs of Trac, \(evidence.plainlyMarkdown) of Markdown"
    let isAmongTrac = isAmongTrac(signals)
    switch signals.family {
    case .markdown: return markdown(signals, isAmongTrac ?? false, reason)
    case .wiki: return wiki(signals, reason)
    case .text:
      if signals.isOtherWiki { return Verdict(.other, .likely, "it looks like another wiki's") }
      if signals.certain > 0, evidence.trac > 2 * evidence.plainlyMarkdown {
        return Verdict(.trac, .likely, reason)
      }
      if isAmongTrac == true, signals.isUnmarked || evidence.trac > evidence.plainlyMarkdown {
        return Verdict(.trac, signals.isUnmarked ? .guessed : .likely, reason)
      }
      return Verdict(.other, .likely, reason)
    }
  }

  private func markdown(_ signals: FileSignals, _ isAmongTrac: Bool, _ reason: String) -> Verdict {
    let evidence = signals.evidence
    if signals.isUnmarked {
      return isAmongTrac
        ? Verdict(.trac, .guessed, "no signs, like most files next to it")
        : Verdict(.markdown, .guessed, "no signs of Trac")
    }
    if signals.isOtherWiki { return Verdict(.markdown, .likely, reason) }
    if isAmongTrac {
      let isTrac = evidence.trac > 0 && evidence.trac >= evidence.plainlyMarkdown
      return isTrac
        ? Verdict(.trac, signals.certain > 0 ? .sure : .likely, reason)
        : Verdict(.markdown, .likely, reason)
    }
    // Alone among Markdown only what nothing else looks like makes a whole page Trac's.
    if signals.certain > 0, evidence.trac > 4 * evidence.plainlyMarkdown,
      !signals.beginsAsMarkdown
    {
      return Verdict(.trac, evidence.plainlyMarkdown == 0 ? .sure : .likely, reason)
    }
    return Verdict(.markdown, evidence.trac == 0 ? .sure : .likely, reason)
  }

  private func wiki(_ signals: FileSignals, _ reason: String) -> Verdict {
    let evidence = signals.evidence
    if signals.isOtherWiki, signals.certain == 0 {
      return Verdict(.other, .likely, "it looks like another wiki's")
    }
    if evidence.plainlyMarkdown > 2 * evidence.trac {
      return Verdict(.markdown, evidence.trac == 0 ? .sure : .likely, reason)
    }
    if signals.certain > 0 { return Verdict(.trac, .sure, reason) }
    return hasTrac || signals.file.path.suffix == ".trac"
      ? Verdict(.trac, evidence.trac > 0 ? .likely : .guessed, reason)
      : Verdict(.other, .guessed, "it contains no markup of Trac or another wiki")
  }
}

/// What a text file is, as its content says.
enum DocumentKind: String, Hashable, Sendable {
  /// Trac markup: becomes Markdown as a whole.
  case trac
  /// Markdown, perhaps with pieces of Trac in it: only these change.
  case markdown
  /// Neither: stays as it is.
  case other
}

/// What a file was taken for, how sure that is, and what it rests on.
struct Verdict: Hashable, Sendable {
  enum Confidence: String, Hashable, Sendable {
    /// The user said so, or nothing else looks so.
    case sure
    /// What is in it speaks for it.
    case likely
    /// Nothing is in it that speaks for anything: its neighbors decide.
    case guessed
  }

  var kind: DocumentKind
  var confidence: Confidence
  /// `12 signs of Trac, 2 of Markdown`
  var reason: String
  /// It is Markdown, though as many lines or more are Trac's alone: what both read cannot be decided.
  var isUndecided = false

  init(_ kind: DocumentKind, _ confidence: Confidence, _ reason: String) {
    self.kind = kind
    self.confidence = confidence
    self.reason = reason
  }
}
