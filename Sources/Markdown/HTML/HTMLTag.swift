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

/// Character references: `&amp;` `&#38;` `&#x26;`.
package enum HTMLEntities {
  /// `bytes` as text with its references replaced; what is not a reference stays as is.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, next) = reference(bytes, at: index) {
        text.append(contentsOf: String(scalar).utf8)
        index = next
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func reference(_ bytes: ArraySlice<UInt8>, at start: Int) -> (
    Unicode.Scalar, Int
  )? {
    // No name is longer than `&CounterClockwiseContourIntegral;`.
    let limit = bytes[start...].prefix(36)
    guard let stop = limit.firstIndex(of: UInt8(ascii: ";")), stop > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<stop], as: UTF8.self)
    guard let code = name.utf8.first == UInt8(ascii: "#") ? number(name) : HTMLTree.entity(name)
    else { return nil }
    let isCharacter = code != 0 && code <= 0x10FFFF
    return (isCharacter ? Unicode.Scalar(code) ?? "\u{FFFD}" : "\u{FFFD}", stop + 1)
  }

  private static func number(_ name: String) -> UInt32? {
    let digits = name.dropFirst()
    if digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X") {
      return UInt32(digits.dropFirst(), radix: 16)
    }
    return UInt32(digits)
  }
}

/// Character references as people wrote them by hand: `&copy 2008`, `&#150;`.
///
/// Browsers read them (HTML standard, 13.2.5.72 on); libxml2 does not, so they are repaired before it.
enum LooseReference {
  /// What stands for the reference at `start`, where an `&` is, and the index after it; nil where libxml2
  /// reads it rightly or it is not one.
  static func mend(_ html: [UInt8], at start: Int) -> (String, Int)? {
    var end = start + 1
    if end < html.count, html[end] == UInt8(ascii: "#") {
      end += 1
      while end < html.count, html[end].isDigit { end += 1 }
      if end == start + 2 {
        let isHexadecimal = end < html.count && html[end] | 0x20 == UInt8(ascii: "x")
        return isHexadecimal ? nil : ("&amp;#", end)
      }
      guard let code = UInt32(String(decoding: html[(start + 2)..<end], as: UTF8.self)) else {
        return nil
      }
      let isClosed = end < html.count && html[end] == UInt8(ascii: ";")
      let meant = windows[code] ?? code
      guard meant != code || !isClosed else { return nil }
      return ("&#\(meant);", isClosed ? end + 1 : end)
    }
    // The names that need no semicolon have two to six letters.
    while end < html.count, end < start + 7, html[end].isAlphanumeric { end += 1 }
    if end < html.count, html[end] == UInt8(ascii: ";") { return nil }
    while end > start + 2 {
      let name = String(decoding: html[(start + 1)..<end], as: UTF8.self)
      if let code = HTMLTree.entity(name), isLegacy(code),
        end >= html.count || html[end] != UInt8(ascii: ";")
      {
        return ("&\(name);", end)
      }
      end -= 1
    }
    return nil
  }

  /// Latin-1 and the signs of markup: the names of HTML 2 and 3, which may be without a semicolon.
  private static func isLegacy(_ code: UInt32) -> Bool {
    [0x22, 0x26, 0x3C, 0x3E].contains(code) || (0xA0...0xFF).contains(code)
  }

  /// Windows-1252's characters where Unicode has controls ("numeric character reference end state").
  private static let windows: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}
