import Basics

/// One change of a tree, written down before any is made.
///
/// Hashes tell a killed run's own work from somebody's: a file is replaced or removed only while it is as the run found it.
struct JournalEntry: Hashable, Sendable {
  /// The file in the tree that is to be written or removed.
  var path: String
  /// What was there when it was decided; nil: nothing.
  var old: ContentHash?
  /// What comes there; nil: the file goes.
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

  /// nil: no line that `line` makes, or a path that no run may write.
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
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if byte > 0x20, byte != 0x7F, byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else {
        bytes += "%".utf8
        for digit in [byte >> 4, byte & 15] {
          bytes.append(Array("0123456789ABCDEF".utf8)[Int(digit)])
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func path(_ field: Substring) -> String? {
    let path = String(decoding: PercentCoding.decode(field.utf8), as: UTF8.self)
    return RunFolder.mayWrite(path) ? path : nil
  }
}
