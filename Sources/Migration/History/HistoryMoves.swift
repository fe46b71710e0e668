import Stores

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
