import Files

/// `.gitignore` and `.gitattributes`, looked at before libgit2 is asked anything that it answers with their help.
///
/// Its `wildmatch` (as git's own up to 2.40) tries all ways to spread a text over the `*` of a pattern: thirty of them take
/// longer than anybody lives, and a pull request can bring such a pattern.
enum GitPatternFile {
  /// More `*` in one pattern are refused: that many take a second for the longest name of a file.
  static let mostRuns = 4
  /// In bytes.
  static let mostBytes = 1 << 20

  static let names = [Array(".gitignore".utf8), Array(".gitattributes".utf8)]

  /// Refuses a file that takes too long, or that is outside the working tree. One that is not there is fine.
  static func check(_ path: Path, below root: Path) throws(SystemError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try NamedFile.read(path, atMost: mostBytes, below: root)
    } catch {
      if error.isMissing { return }
      throw error
    }
    guard let line = costlyLine(bytes) else { return }
    throw SystemError.costlyPattern(path, line: line, most: mostRuns)
  }

  /// The first line, counted from 1, with a pattern of too many `*`.
  static func costlyLine(_ bytes: [UInt8]) -> Int? {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { $0.first != UInt8(ascii: "#") && runs(in: $0) > mostRuns }
      .map { $0 + 1 }
  }

  /// How often `*`, `**` and so on are before something else. What is in a set counts too, and so do the
  /// attributes after a pattern: they hold no `*`.
  private static func runs(in line: ArraySlice<UInt8>) -> Int {
    var (count, isRun, isEscaped) = (0, false, false)
    for byte in line {
      let isStar = byte == UInt8(ascii: "*") && !isEscaped
      if isRun, !isStar, byte != 0x0D { count += 1 }
      isRun = isStar
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}

/// A pattern for the place of a repository: `/home/ada/**`, `**/work/*/.git`. `*` and `?` stay within a part of the
/// path, `**` is any number of parts (git-config, Conditional includes).
struct GitFolderPattern {
  private let parts: [Substring.UTF8View]

  init(_ pattern: String) {
    let parts = Self.split(pattern)
    // At the end it is what is inside of a folder, without the folder itself.
    let isOpen = parts.last.map { $0.elementsEqual("**".utf8) } ?? false
    self.parts = isOpen ? parts + Self.split("*") : parts
  }

  private static func split(_ path: String) -> [Substring.UTF8View] {
    path.utf8.split(separator: UInt8(ascii: "/"))
  }

  func matches(_ path: String) -> Bool {
    func isSame(_ one: Substring.UTF8View, _ other: Substring.UTF8View) -> Bool {
      Self.match(
        Array(one)[...], Array(other)[...], isMany: { $0 == UInt8(ascii: "*") },
        isSame: { $0 == UInt8(ascii: "?") || $0 == $1 })
    }
    return Self.match(
      parts[...], Self.split(path)[...], isMany: { $0.elementsEqual("**".utf8) }, isSame: isSame)
  }

  /// Goes back to the last `many` only: that is enough, and never more than the product of both lengths.
  private static func match<Element>(
    _ pattern: ArraySlice<Element>, _ text: ArraySlice<Element>, isMany: (Element) -> Bool,
    isSame: (Element, Element) -> Bool
  ) -> Bool {
    var (left, right) = (pattern.startIndex, text.startIndex)
    var retry: (left: Int, right: Int)?
    while right < text.endIndex {
      if left < pattern.endIndex, isMany(pattern[left]) {
        left += 1
        retry = (left, right)
      } else if left < pattern.endIndex, isSame(pattern[left], text[right]) {
        left += 1
        right += 1
      } else if let last = retry {
        (left, right) = (last.left, last.right + 1)
        retry = (last.left, last.right + 1)
      } else {
        return false
      }
    }
    return pattern[left...].allSatisfy(isMany)
  }
}
