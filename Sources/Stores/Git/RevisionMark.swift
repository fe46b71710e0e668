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
  /// The folder that the commit's files lie in there: `harbour/trunk`, decoded, with no slash at its ends. What comes
  /// before the repository's own root may stand in front of it. nil: not known.
  package var branch: String?

  /// Plain data.
  package init(_ revision: Revision, branch: String? = nil) {
    self.revision = revision
    self.branch = branch
  }

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
