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
