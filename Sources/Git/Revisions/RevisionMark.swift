import Basics

/// What a converter wrote into a commit's message: the revision of the old repository that the commit came from.
///
///     git-svn-id: https://svn.example.org/harbour/trunk@123 6b1fc0de-0000-4000-8000-000000000001
///     svn path=/trunk/; revision=123
///     Legacy-ID: 123
package struct RevisionMark: Hashable, Sendable {
  /// A revision as the old repository named it.
  package enum Revision: Hashable, Sendable {
    /// Of Subversion.
    case number(Int)
    /// Of Mercurial: hexadecimal, in lower case.
    case hash(String)
  }

  /// What the old repository called it.
  package var revision: Revision
  /// The folder that the commit's files are in there: `harbour/trunk`, decoded, with no slash at its ends. What comes
  /// before the repository's own root may be in front of it. nil if unknown.
  package var branch: String?

  /// Plain data.
  package init(_ revision: Revision, branch: String? = nil) {
    self.revision = revision
    self.branch = branch
  }
}

extension RevisionMark {
  /// The mark of a commit: its last, as messages may quote those of other commits. Only lines that are not indented
  /// count: a squashed merge quotes whole messages with blanks before each line.
  ///
  /// - Parameter message: or the commit's header; any bytes.
  package static func last(inMessage message: [UInt8]) -> RevisionMark? {
    last(in: message[...]) { RevisionLine.mark($0) }
  }

  /// The mark of a note, which has less around it: `--hg-hash` of hg-fast-export writes the bare hash.
  package static func last(inNote note: [UInt8]) -> RevisionMark? {
    last(in: note[...]) { RevisionLine.mark($0) ?? RevisionLine.bareMark($0) }
  }

  private static func last(
    in text: ArraySlice<UInt8>, _ mark: (ArraySlice<UInt8>) -> RevisionMark?
  ) -> RevisionMark? {
    var rest = text
    while !rest.isEmpty {
      let start = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.startIndex
      if let mark = mark(rest[start...]) { return mark }
      rest = rest[..<max(start - 1, rest.startIndex)]
    }
    return nil
  }
}

/// One line of a commit's message that names the revision it came from.
///
/// | line | written by |
/// | --- | --- |
/// | `git-svn-id: URL/trunk@123 UUID` | git svn, svn2git, the importer of GitHub |
/// | `svn path=/trunk/; revision=123` | svn-all-fast-export with `--add-metadata` or `--add-metadata-notes` |
/// | `Legacy-ID: 123`, `Legacy-ID: 8f3ac1…` | reposurgeon with `--legacy` |
/// | `From-SVN: r123`, `llvm-svn: 123`, `[SVN r123]` | the conversions of GCC, LLVM, Boost |
/// | `Revision-number: 123` | git's own remote helper for Subversion |
/// | `HG-Node: 8f3ac1…` and its like | scripts around hg-fast-export |
/// | `extra : convert_revision : svn:UUID/trunk@123` | hg-git, for what `hg convert` made |
enum RevisionLine {
  private typealias Value = @Sendable (ArraySlice<UInt8>) -> RevisionMark?

  /// By the name before the colon, in lower case.
  private static let values: [String: Value] = [
    "git-svn-id": { located($0) },
    "legacy-id": { number(withoutSystem($0)) ?? hash(withoutSystem($0)) },
    "from-svn": { number($0) }, "llvm-svn": { number($0) }, "svn-revision": { number($0) },
    "svn-rev": { number($0) }, "svn-id": { number($0) }, "revision-number": { number($0) },
    "hg-hash": { hash($0) }, "hg-node": { hash($0) }, "hg-revision": { hash($0) },
    "hg-changeset": { hash($0) }, "hg-commit": { hash($0) }, "hg": { hash($0) },
    "extra": { converted($0) }, "hg:extra convert_revision": { convertRevision($0) },
  ]
  private static let longestName = 25

  static func mark(_ line: ArraySlice<UInt8>) -> RevisionMark? {
    if line.starts(with: path) { return pathAndRevision(line) }
    if line.starts(with: bracket), let close = line.firstIndex(of: UInt8(ascii: "]")) {
      return number(line[(line.startIndex + bracket.count)..<close])
    }
    let head = line.prefix(longestName + 2)
    // Of a header's `HG:extra convert_revision:` the second colon ends the name.
    let isHeader = head.starts(with: header)
    let from = isHeader ? head.startIndex + header.count : head.startIndex
    guard let colon = head[from...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: head[..<colon].trimmedBlanks.map(\.lowercased), as: UTF8.self)
    guard head.first != 0x20, head.first != 0x09, let value = values[name] else { return nil }
    return value(line[(colon + 1)...].trimmedBlanks)
  }

  /// `8f3ac1…`, `hg 8f3ac1…`, `changeset 8f3ac1…`, `r123`, `r123 trunk`
  static func bareMark(_ line: ArraySlice<UInt8>) -> RevisionMark? {
    var words = line.trimmedBlanks.split(whereSeparator: { $0.isSpaceOrTab })
    if words.count == 2, ["hg", "changeset"].contains(String(decoding: words[0], as: UTF8.self)) {
      words.removeFirst()
    }
    guard let word = words.first else { return nil }
    if words.count == 1, word.count >= 12, let mark = hash(word) { return mark }
    guard word.first == UInt8(ascii: "r"), words.count <= 2, var mark = number(word) else {
      return nil
    }
    mark.branch = words.count == 2 ? folder(words[1]) : nil
    return mark
  }

  // MARK: Values

  /// `https://svn.example.org/harbour/trunk@123 UUID`
  private static func located(_ value: ArraySlice<UInt8>) -> RevisionMark? {
    let address = value.prefix { $0 != 0x20 && $0 != 0x09 }
    guard let at = address.lastIndex(of: UInt8(ascii: "@")),
      var mark = number(address[(at + 1)...])
    else { return nil }
    var place = address[..<at]
    if let mark = place.firstRange(of: Array("://".utf8)) {
      place = place[mark.upperBound...].drop { $0 != UInt8(ascii: "/") }
    }
    mark.branch = folder(place)
    return mark
  }

  /// `svn path=/trunk/; revision=123; tag=v1`
  private static func pathAndRevision(_ line: ArraySlice<UInt8>) -> RevisionMark? {
    let value = line[(line.startIndex + path.count)...]
    // A path may hold the mark itself; the last is the converter's.
    let name = Array("; revision=".utf8)
    guard let found = value.ranges(of: name).last,
      var mark = number(value[found.upperBound...].prefix { $0 != UInt8(ascii: ";") })
    else { return nil }
    mark.branch = folder(value[..<found.lowerBound], isEncoded: false)
    return mark
  }

  /// `convert_revision : svn%3AUUID/trunk%40123`: the metadata that Mercurial keeps next to a changeset.
  private static func converted(_ value: ArraySlice<UInt8>) -> RevisionMark? {
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")),
      value[..<colon].trimmedBlanks.elementsEqual("convert_revision".utf8)
    else { return nil }
    return convertRevision(value[(colon + 1)...])
  }

  /// `svn:UUID/trunk@123`, or a hash of the repository before.
  private static func convertRevision(_ value: ArraySlice<UInt8>) -> RevisionMark? {
    let text = PercentCoding.decode(value.trimmedBlanks)
    guard text.starts(with: "svn:".utf8) else { return hash(text[...]) }
    guard let at = text.lastIndex(of: UInt8(ascii: "@")), var mark = number(text[(at + 1)...])
    else { return nil }
    mark.branch = folder(text[..<at].drop { $0 != UInt8(ascii: "/") }, isEncoded: false)
    return mark
  }

  /// `123`, `r123`; `123.2` and `123-2` are parts of revision 123 that became commits of their own.
  private static func number(_ value: ArraySlice<UInt8>) -> RevisionMark? {
    var digits = value.trimmedBlanks
    if digits.first.map({ $0.lowercased }) == UInt8(ascii: "r") { digits = digits.dropFirst() }
    let first = digits.prefix { $0.isDigit }
    let rest = digits[first.endIndex...]
    let isPart =
      (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: "-"))
      && rest.count > 1 && rest.dropFirst().allSatisfy { $0.isDigit }
    guard !first.isEmpty, first.count <= 18, rest.isEmpty || isPart else { return nil }
    return Int(String(decoding: first, as: UTF8.self)).map { RevisionMark(.number($0)) }
  }

  /// At least the twelve digits that Mercurial shows; `5:8f3ac1…` has the number of one clone before it.
  private static func hash(_ value: ArraySlice<UInt8>) -> RevisionMark? {
    var digits = value.trimmedBlanks
    if let colon = digits.firstIndex(of: UInt8(ascii: ":")) { digits = digits[(colon + 1)...] }
    let hash = digits.map(\.lowercased)
    let isHash = hash.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
    guard (12...64).contains(hash.count), isHash else { return nil }
    return RevisionMark(.hash(String(decoding: hash, as: UTF8.self)))
  }

  /// `SVN:123`, `HG:8f3ac1…`
  private static func withoutSystem(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let letters = value.prefix { (0x61...0x7A).contains($0.lowercased) }
    let rest = value[letters.endIndex...]
    return !letters.isEmpty && rest.first == UInt8(ascii: ":") ? rest.dropFirst() : value
  }

  // MARK: Bytes

  private static let path = Array("svn path=".utf8)
  private static let bracket = Array("[SVN r".utf8)
  private static let header = Array("HG:extra ".utf8)

  private static func folder(_ path: ArraySlice<UInt8>, isEncoded: Bool = true) -> String? {
    let steps = (isEncoded ? PercentCoding.decode(path) : Array(path)).split(
      separator: UInt8(ascii: "/"))
    return String(decoding: Array(steps.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }
}
