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

  /// Refuses a file that takes too long, or that leads out of the working tree. One that is not there is fine.
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

  /// How often `*`, `**` and so on stand before something else. What stands in a set counts too, and so do the
  /// attributes behind a pattern: they hold no `*`.
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
