import Basics

/// One tag as in the text: `<ins>`, `</ins>`, `<img src="a.png" width=50%>`.
package struct HTMLTag {
  /// In lower case.
  package var name: String
  /// `</ins>`
  package var isClosing: Bool
  /// In the order of the tag.
  package var attributes: HTMLAttributes
  /// `<br/>`: a slash precedes the `>`.
  package var isSelfClosed = false
  /// The index after the `>`.
  package var end: Int

  /// Each look for the end of a tag may go through all the rest: after so many without one, `<` is text.
  static let mostUnended = 10

  /// Whether the `<` at `start` opens a tag at all (HTML standard, "tag open state").
  package static func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    var next = start + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "/") { next += 1 }
    return next < bytes.count && bytes[next].isLetter
  }

  /// Reads the tag at `start`, where a `<` is; nil where none begins or it does not end.
  package init?(_ bytes: [UInt8], at start: Int) {
    let bytes = bytes[...]
    var index = start + 1
    isClosing = index < bytes.endIndex && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < bytes.endIndex, bytes[index].isLetter else { return nil }
    name = Self.word(bytes, &index) {
      $0.isBlank || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
    }
    attributes = HTMLAttributes()
    while true {
      isSelfClosed = false
      while index < bytes.endIndex, bytes[index].isBlank || bytes[index] == UInt8(ascii: "/") {
        isSelfClosed = bytes[index] == UInt8(ascii: "/")
        index += 1
      }
      guard index < bytes.endIndex else { return nil }
      if bytes[index] == UInt8(ascii: ">") { break }
      attributes.list.append(Self.attribute(bytes, &index))
    }
    end = index + 1
  }

  private static func attribute(_ bytes: ArraySlice<UInt8>, _ index: inout Int)
    -> HTMLAttributes.Attribute
  {
    let name = word(bytes, &index) {
      $0.isBlank || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=")
    }
    var next = index
    while next < bytes.endIndex, bytes[next].isBlank { next += 1 }
    guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "=") else {
      return HTMLAttributes.Attribute(name: name, value: "")
    }
    next += 1
    while next < bytes.endIndex, bytes[next].isBlank { next += 1 }
    let quote = next < bytes.endIndex ? bytes[next] : 0
    let start: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      start = next + 1
      next = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
      index = min(next + 1, bytes.endIndex)
    } else {
      start = next
      next =
        bytes[start...].firstIndex { $0.isBlank || $0 == UInt8(ascii: ">") } ?? bytes.endIndex
      index = next
    }
    return HTMLAttributes.Attribute(name: name, value: HTMLEntities.decode(bytes[start..<next]))
  }

  private static func word(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, until stops: (UInt8) -> Bool
  ) -> String {
    let start = index
    // A stray `=` or `/` must not stop the walk.
    index += 1
    while index < bytes.endIndex, !stops(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)
  }
}
