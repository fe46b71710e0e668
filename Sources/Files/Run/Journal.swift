/// What runs that were killed had decided to do, as it stands in the folder of the run.
///
///     tracdown journal 1
///     put 1 - 44bc2cf5ad770999 A/B.md
///     move 2 - d24ec4f1a98c6e5b Set%20up.md 0b242d361fda71bc Set%20up.wiki
///     remove ef46db3751d8e999 Old.md
///     ready
///     done
///
/// `put` has the number of the finished file, and the hashes of what was there before (`-`: nothing) and of what comes;
/// `move` also the file that goes, and its hash. Only what is followed by `ready` is to be done; once all of it is, `done`
/// follows. Lines behind the last of both are those of a run that was killed while it wrote them.
struct Journal: Sendable {
  static let header = "tracdown journal 1\n"
  static let ready = "ready\n"
  static let done = "done\n"

  /// All that was decided, and not dropped.
  private(set) var entries: [JournalEntry] = []
  /// What may not be done yet.
  private(set) var pending: [JournalEntry] = []
  /// The bytes up to the last `ready` or `done`.
  private(set) var size = 0

  /// nil: this is no journal that this program knows.
  package init?(_ bytes: [UInt8]) {
    var block: [JournalEntry] = []
    var start = 0
    var isKnown = true
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = String(decoding: bytes[start...end], as: UTF8.self)
      let isFirst = start == 0
      start = end + 1
      switch line {
      case _ where isFirst: if line != Self.header { return nil }
      case Self.ready:
        if !isKnown { return nil }
        entries += block
        pending += block
        block = []
        size = start
      case Self.done:
        pending = []
        size = start
      default:
        if let entry = JournalEntry(line: line.dropLast()) {
          block.append(entry)
        } else {
          isKnown = false
        }
      }
    }
    if start == 0, !Self.header.utf8.starts(with: bytes) { return nil }
  }
}
