import Basics

/// The decisions of a run that was killed, as stored in the folder of the run.
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
/// follows. Lines after the last of both are those of a run that was killed while it wrote them.
struct Journal: Sendable {
  /// Where a run keeps what it needs, from the root of the tree.
  static let folder = ".tracdown/run"

  /// Whether a run may write a path: inside of the tree, and in no folder of git's or of a run's own. Journals come with
  /// clones of other people's trees.
  static func mayWrite(_ path: String) -> Bool {
    guard OutputFolder.isInside(path) else { return false }
    return !path.utf8.elementsEqual(folder.utf8)
      && !path.utf8.starts(with: (folder + "/").utf8)
      && !path.parts.contains { $0.utf8.count == 4 && $0.lowercased() == ".git" }
  }

  static let header = "tracdown journal 1\n"
  static let ready = "ready\n"
  static let done = "done\n"

  /// All that was decided, and not dropped.
  private(set) var entries: [JournalEntry] = []
  /// What may not be done yet.
  private(set) var pending: [JournalEntry] = []
  /// The bytes up to the last `ready` or `done`.
  private(set) var size = 0

  /// nil if this is not a journal that this program knows.
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

/// One change of a tree, written down before any is made.
///
/// Hashes tell a killed run's own work from somebody's: a file is replaced or removed only while it is as the run found it.
struct JournalEntry: Hashable, Sendable {
  /// The file in the tree that is to be written or removed.
  var path: String
  /// What was there when it was decided; nil if nothing.
  var old: ContentHash?
  /// What comes there; nil if the file is deleted.
  var new: New?
  /// A file that goes once the new one is in its place: the old name of what was renamed.
  var former: Former?

  struct New: Hashable, Sendable {
    /// The name of the finished file in the folder of the run.
    var number: Int
    var hash: ContentHash
  }

  struct Former: Hashable, Sendable {
    var path: String
    var hash: ContentHash
  }
}

// A line of a journal.
extension JournalEntry {
  /// With its line end.
  var line: String {
    let old = old?.description ?? "-"
    guard let new else { return "remove \(old) \(Self.encoded(path))\n" }
    let head = "\(new.number) \(old) \(new.hash) \(Self.encoded(path))"
    guard let former else { return "put \(head)\n" }
    return "move \(head) \(former.hash) \(Self.encoded(former.path))\n"
  }

  /// nil if no line that `line` makes, or a path that no run may write.
  package init?(line: Substring) {
    let fields = line.split(separator: " ", omittingEmptySubsequences: false)
    let count = ["remove": 3, "put": 5, "move": 7][fields[0]]
    guard fields.count == count else { return nil }
    let isRemoval = fields[0] == "remove"
    old = ContentHash(String(fields[isRemoval ? 1 : 2]))
    guard old != nil || fields[isRemoval ? 1 : 2] == "-",
      let path = Self.path(fields[isRemoval ? 2 : 4])
    else { return nil }
    self.path = path
    if isRemoval { return }
    guard let number = Int(fields[1]), number > 0, let hash = ContentHash(String(fields[3])) else {
      return nil
    }
    new = New(number: number, hash: hash)
    guard fields[0] == "move" else { return }
    guard let hash = ContentHash(String(fields[5])), let path = Self.path(fields[6]) else {
      return nil
    }
    former = Former(path: path, hash: hash)
  }

  /// Blanks, controls and `%` as `%20`.
  private static func encoded(_ path: String) -> String {
    PercentCoding.encode(path.utf8) { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "%") }
  }

  private static func path(_ field: Substring) -> String? {
    let path = String(decoding: PercentCoding.decode(field.utf8), as: UTF8.self)
    return Journal.mayWrite(path) ? path : nil
  }
}
