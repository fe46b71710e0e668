import Git
import Markup
import Stores

/// What of a wiki a branch holds already, by the trailers of its commits: nothing else is kept between runs, so a run that
/// was killed goes on where its last commit is.
struct HistoryRecord {
  /// Written into commits, and found again.
  enum Trailer {
    static let page = "Trac-Page"
    static let version = "Trac-Version"
    static let attachment = "Trac-Attachment"
    static let renamedFrom = "Trac-Renamed-From"
    static let deleted = "Trac-Deleted"
    static let state = "Tracdown-State"
  }

  /// The last version of a page.
  struct Last: Hashable {
    var number: Int
    /// Since 1970 (UTC).
    var seconds: Int
  }

  /// A page got another name; its files moved with it.
  struct Rename {
    var old: String
    var new: String
    var commit: GitCommit
  }

  /// By the names that the pages had in the last run.
  private(set) var pages: [String: Last] = [:]
  /// The time of the upload (1970, UTC), by the names that the pages have now.
  private(set) var uploads: [AttachmentName: Int] = [:]
  /// What was committed after the last run that was finished, each with its last commit.
  private(set) var unfinished: [WikiItem: GitCommit] = [:]
  /// Pages that were renamed after the last run that was finished, the last one first.
  private(set) var unfinishedRenames: [Rename] = []
  /// Of the newest commit that is a migration's.
  private(set) var seconds: Int?

  /// The name that a page has now, for commits before a rename; `.some(nil)`: it was deleted.
  private var names: [String: String?] = [:]
  private var isFinished = false

  init() {}

  /// - Parameter tip: of the branch.
  init(_ repository: GitRepository, from tip: ObjectID) throws(GitError) {
    var walk = try CommitWalk(repository, from: tip)
    while let (commit, _) = try walk.next() {
      add(CommitTrailers(message: try repository.message(of: commit.id)), of: commit)
    }
  }

  /// The fingerprint of the last run, where no commit of a migration is newer.
  static func state(_ repository: GitRepository, from tip: ObjectID) throws(GitError) -> String? {
    var walk = try CommitWalk(repository, from: tip)
    while let (commit, _) = try walk.next() {
      let trailers = CommitTrailers(message: try repository.message(of: commit.id))
      if let state = trailers[Trailer.state] { return state }
      if trailers[Trailer.page] != nil || trailers[Trailer.deleted] != nil { return nil }
    }
    return nil
  }

  /// Takes a commit that is older than all before.
  private mutating func add(_ trailers: CommitTrailers, of commit: GitCommit) {
    guard !trailers.lines.isEmpty else { return }
    if trailers[Trailer.state] != nil {
      isFinished = true
      seconds = seconds ?? commit.authorTime
      return
    }
    if let page = trailers[Trailer.deleted] {
      if let name = name(page) { names[name] = .some(nil) }
      names[page] = .some(nil)
      return note(.page(page), commit)
    }
    guard let page = trailers[Trailer.page], let name = name(page) else { return }
    if let old = trailers[Trailer.renamedFrom] {
      names[old] = name
      if !isFinished { unfinishedRenames.append(Rename(old: old, new: page, commit: commit)) }
      return note(.page(name), commit)
    }
    if let file = trailers[Trailer.attachment] {
      let key = AttachmentName(owner: name, file: file)
      if uploads[key] == nil { uploads[key] = commit.authorTime }
      note(.attachment(key), commit)
    } else if let number = trailers[Trailer.version].flatMap({ Int($0) }) {
      if pages[name] == nil { pages[name] = Last(number: number, seconds: commit.authorTime) }
      note(.page(name), commit)
    }
  }

  /// A page has another name from now on.
  mutating func rename(_ old: String, to new: String) {
    pages[new] = pages.removeValue(forKey: old)
    for (key, time) in uploads where key.page == old {
      uploads[key] = nil
      uploads[AttachmentName(owner: new, file: key.file)] = time
    }
  }

  private mutating func note(_ item: WikiItem, _ commit: GitCommit) {
    seconds = seconds ?? commit.authorTime
    if !isFinished, unfinished[item] == nil { unfinished[item] = commit }
  }

  /// nil if commits about that page are about one that was deleted since.
  private func name(_ page: String) -> String? {
    guard let name = names[page] else { return page }
    return name
  }
}

/// What a commit of the history says: the words of Trac's people, then trailers for programs.
enum HistoryMessage {
  private typealias Trailer = HistoryRecord.Trailer

  /// The comment of a version, or `A/B: version 3`.
  static func of(_ versions: [PageVersion], comments: [String]) -> String {
    guard let last = versions.last else { return "" }
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, last.page)
    for version in versions { trailers.add(Trailer.version, String(version.number)) }
    var said: [String] = []
    for comment in comments where !comment.allSatisfy(\.isWhitespace) && said.last != comment {
      said.append(comment)
    }
    let first = versions[0].number
    let numbers = first == last.number ? "version \(first)" : "versions \(first) to \(last.number)"
    return trailers.message(
      said.isEmpty ? "\(oneLine(last.page)): \(numbers)" : harmless(said.joined(separator: "\n\n")))
  }

  /// What was said about an attachment, or `A/B: attach plan.png`.
  static func of(_ upload: Upload) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, upload.page)
    trailers.add(Trailer.attachment, upload.file)
    let isSilent = upload.description.allSatisfy(\.isWhitespace)
    return trailers.message(
      isSilent
        ? "\(oneLine(upload.page)): attach \(oneLine(upload.file))" : harmless(upload.description))
  }

  static func rename(_ old: String, to new: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, new)
    trailers.add(Trailer.renamedFrom, old)
    return trailers.message("Rename \(oneLine(old)) to \(oneLine(new))")
  }

  static func deletion(of page: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.deleted, page)
    return trailers.message("Delete \(oneLine(page))")
  }

  static func end(state: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.state, state)
    return trailers.message("Update links, indexes and the record of the migration")
  }

  /// Without what could steer a terminal that shows the log.
  private static func oneLine(_ name: String) -> String { harmless(name, except: []) }

  /// The same of a text, which has lines.
  private static func harmless(
    _ text: String, except kept: [Unicode.Scalar] = ["\n", "\t"]
  ) -> String {
    String(
      String.UnicodeScalarView(
        text.replacing("\r\n", with: "\n").unicodeScalars.map {
          $0.properties.generalCategory == .control && !kept.contains($0) ? " " : $0
        }))
  }
}

/// Pages that the last run had and Trac has no more. Trac gives a renamed page's versions the new name and keeps no trace of
/// the old one; but the last version that the last run had, with its number and its time, is found again.
struct HistoryMoves {
  /// Old name to new name.
  private(set) var renames: [(old: String, new: String)] = []
  /// Gone for good.
  private(set) var deletions: [String] = []

  /// - Parameters:
  ///   - record: of the branch.
  ///   - versions: all of them, also of pages that this run leaves out.
  init(_ record: HistoryRecord, _ versions: [PageVersion]) {
    var present: [String: Set<HistoryRecord.Last>] = [:]
    for version in versions {
      present[version.page, default: []].insert(
        HistoryRecord.Last(number: version.number, seconds: version.seconds))
    }
    // A page of that name may have been made anew after the rename.
    let gone = record.pages.filter { present[$0.key]?.contains($0.value) != true }
    var newcomers: [HistoryRecord.Last: [String]] = [:]
    for page in present.keys.sorted() where record.pages[page] == nil {
      for last in present[page] ?? [] { newcomers[last, default: []].append(page) }
    }
    var taken: Set<String> = []
    for (page, last) in gone.sorted(by: { $0.key < $1.key }) {
      // Pages that were made together, like those of a new Trac, have the same: then the name decides.
      let candidates = (newcomers[last] ?? []).filter { !taken.contains($0) }
      let leaf = page.split(separator: "/").last
      if let new = candidates.first(where: { $0.split(separator: "/").last == leaf })
        ?? candidates.first
      {
        taken.insert(new)
        renames.append((page, new))
      } else if present[page] == nil {
        deletions.append(page)
      }
    }
  }
}
