import Files
import Markup
import Reports
import Stores

/// `lint --fix`: makes fixes and lints again until no fix is left that takes a finding away and adds none. So a second
/// run has nothing to do.
package struct FixRounds {
  /// What was done, one for each project of the outcome; nil means a commit, which cannot be changed.
  package private(set) var fixes: [LintFixes?]
  /// What the linter finds now.
  package private(set) var outcome: LintOutcome

  /// - Parameters:
  ///   - request: what is judged, and by what.
  ///   - outcome: what it found.
  ///   - folder: where the files of a root are changed when its run is committed; nil if nowhere.
  /// - Throws: as the linter does.
  package init(
    _ request: LintRequest, _ outcome: LintOutcome, folder: (Path) -> StagedFolder?
  ) throws {
    self.outcome = outcome
    fixes = outcome.workspaces.map { $0.root == nil ? nil : LintFixes() }
    var request = request
    while try makeRound(&request, folder) {
      self.outcome = try LintRun.run(request)
    }
  }

  /// Each round leaves fewer findings than it found.
  ///
  /// - Returns: whether a file was changed.
  private mutating func makeRound(
    _ request: inout LintRequest, _ folder: (Path) -> StagedFolder?
  ) throws -> Bool {
    var candidates: [FixTrial.Candidate] = []
    for (project, report) in outcome.result.projects.enumerated() {
      guard let root = outcome.workspaces[project].root else { continue }
      fixes[project]?.forgetLeft()
      candidates += report.findings.map(\.finding).filter { $0.fix != nil }.map {
        FixTrial.Candidate(project: project, root: root, finding: $0)
      }
    }
    guard !candidates.isEmpty else { return false }
    var folders: [Path: StagedFolder] = [:]
    for root in outcome.workspaces.compactMap(\.root) { folders[root] = folder(root) }
    var trial = FixTrial(request, outcome, folders)
    try trial.divide(candidates)
    var hasChanged = false
    for (project, workspace) in outcome.workspaces.enumerated() {
      guard let root = workspace.root, let folder = folders[root] else { continue }
      let accepted = trial.accepted.filter { $0.project == project }.map(\.finding)
      let made = LintFixes.apply(accepted, in: folder)
      // The files change at the end of the run; until then the linter is given what will be in them.
      for page in made.changed {
        request.edits[root, default: [:]][page] = try folder.read(page)
      }
      fixes[project]?.add(made)
      fixes[project]?.leave(
        trial.rejected.filter { $0.project == project }.map(\.finding), because: .addsFinding)
      hasChanged = hasChanged || !made.changed.isEmpty
    }
    return hasChanged
  }
}

/// Fixes judged before they are made: the documents are linted as they would be, and fixes that add a finding are left
/// out.
struct FixTrial {
  /// A fix, and the project that it belongs to.
  struct Candidate {
    /// The index of its project in the outcome.
    var project: Int
    /// The folder where the finding's path begins.
    var root: Path
    var finding: Finding
  }

  /// What findings have in common before and after a fix: messages and columns may change.
  private struct Key: Hashable {
    var project: Int
    var id: String
    var page: String
    var line: Int
  }

  private let request: LintRequest
  private let folders: [Path: StagedFolder]
  private let before: [Key: Int]
  private let countBefore: Int
  /// The files that fixes change, as they are now; by root and page.
  private var contents: [Path: [String: [UInt8]]] = [:]

  private(set) var accepted: [Candidate] = []
  private(set) var rejected: [Candidate] = []

  /// - Parameters:
  ///   - request: what is judged, and by what.
  ///   - outcome: what it found in the files as they are.
  ///   - folders: what holds the files, by root.
  init(_ request: LintRequest, _ outcome: LintOutcome, _ folders: [Path: StagedFolder]) {
    self.request = request
    self.folders = folders
    before = Self.counts(outcome)
    countBefore = before.values.reduce(0, +)
  }

  /// Divides fixes into those that can be made together and those that cannot.
  ///
  /// - Throws: as the linter does.
  mutating func divide(_ candidates: [Candidate]) throws {
    // A file that cannot be read is for the fix itself to tell.
    var left = candidates.filter { content(of: $0.finding.page, in: $0.root) != nil }
    let unread = candidates.filter { content(of: $0.finding.page, in: $0.root) == nil }
    defer { accepted += unread }
    /// Rejected for their line's sake, where another fix of the line may be at fault.
    var doubtful: [Candidate] = []
    while !left.isEmpty {
      guard let added = try findingsAdded(by: left) else {
        accepted = left
        left = []
        break
      }
      let guilty = left.filter { added.contains(Self.line($0)) }
      if guilty.isEmpty { break }
      let fixesPerLine = Dictionary(grouping: guilty, by: Self.line).mapValues(\.count)
      for candidate in guilty {
        if fixesPerLine[Self.line(candidate), default: 0] > 1 {
          doubtful.append(candidate)
        } else {
          rejected.append(candidate)
        }
      }
      left.removeAll { added.contains(Self.line($0)) }
    }
    try add(left[...])
    try add(doubtful[...])
  }

  /// Accepts what can be made together with what is accepted, by halves.
  private mutating func add(_ candidates: ArraySlice<Candidate>) throws {
    guard !candidates.isEmpty else { return }
    if try findingsAdded(by: accepted + candidates) == nil {
      accepted += candidates
    } else if candidates.count == 1 {
      rejected += candidates
    } else {
      let middle = (candidates.startIndex + candidates.endIndex) / 2
      try add(candidates[..<middle])
      try add(candidates[middle...])
    }
  }

  /// The lines of the findings that fixes would add; nil if they add none, and there are fewer findings than before.
  private mutating func findingsAdded(by candidates: [Candidate]) throws -> Set<Line>? {
    var request = request
    for (root, candidates) in Dictionary(grouping: candidates, by: \.root) {
      for (page, candidates) in Dictionary(grouping: candidates, by: \.finding.page) {
        guard let bytes = content(of: page, in: root) else { continue }
        request.edits[root, default: [:]][page] = LintFixes.text(
          bytes, with: candidates.map(\.finding))
      }
    }
    let after = Self.counts(try LintRun.run(request))
    let added = after.filter { $0.value > before[$0.key, default: 0] }.keys
    if added.isEmpty, after.values.reduce(0, +) < countBefore { return nil }
    return Set(added.map { Line(project: $0.project, page: $0.page, line: $0.line) })
  }

  private mutating func content(of page: String, in root: Path) -> [UInt8]? {
    if let known = contents[root]?[page] { return known }
    guard OutputFolder.isInside(page), let bytes = try? folders[root]?.read(page) else {
      return nil
    }
    contents[root, default: [:]][page] = bytes
    return bytes
  }

  private struct Line: Hashable {
    var project: Int
    var page: String
    var line: Int
  }

  private static func line(_ candidate: Candidate) -> Line {
    Line(
      project: candidate.project, page: candidate.finding.page,
      line: Self.line(of: candidate.finding))
  }

  private static func line(of finding: Finding) -> Int {
    finding.source.isKnown ? Int(finding.source.start.line) : 0
  }

  private static func counts(_ outcome: LintOutcome) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for (project, report) in outcome.result.projects.enumerated() {
      for finding in report.findings.map(\.finding) {
        counts[
          Key(project: project, id: finding.id, page: finding.page, line: line(of: finding)),
          default: 0] += 1
      }
    }
    return counts
  }
}
