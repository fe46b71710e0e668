/// `name:` or `` `a name`: `` at the start of a target; nil as a name: `_:`
struct TargetName {
  var name: Range<Int>?
  /// Behind the colon and its blanks.
  var end: Int

  /// - Parameters:
  ///   - text: with NULs for backslashes.
  ///   - colonFrom: no colon before it ends the name.
  init?(_ text: [UInt8], colonFrom: Int) {
    let view = TextView(text, 0..<text.count)
    let isQuoted = view[0] == UInt8(ascii: "`")
    let start = isQuoted ? 1 : 0
    guard start < view.end, view[start] != 0x20, view[start] != UInt8(ascii: "`") else {
      return nil
    }
    var position = colonFrom
    while let colon = view.find(UInt8(ascii: ":"), from: position) {
      position = colon + 1
      guard let end = view.markEnd(position) else { continue }
      // A blank may stand before the colon.
      for last in [colon - 1, colon] where last == colon || colon > 0 && view[last] == 0x20 {
        guard last > 0, !Self.isBlankOrEscape(view[last - 1]),
          view[last - 1] != UInt8(ascii: ":") || last > 1 && view[last - 2] == 0
        else { continue }
        if view[0] == UInt8(ascii: "_") {
          guard last == 1 else { continue }
          (name, self.end) = (nil, end)
          return
        }
        let nameEnd = isQuoted ? last - 1 : last
        guard nameEnd > start, !isQuoted || view[nameEnd] == UInt8(ascii: "`"),
          !Self.isBlankOrEscape(view[nameEnd - 1])
        else { continue }
        (name, self.end) = (start..<nameEnd, end)
        return
      }
    }
    return nil
  }

  static func isBlankOrEscape(_ byte: UInt8) -> Bool { byte == 0 || ByteClass.isBlank(byte) }
}
