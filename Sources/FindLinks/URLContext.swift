import Basics

/// What is around an address and says that a program adds to it, or that it goes on: `"…/wiki/" + name`.
struct URLContext {
  let text: [UInt8]
  let range: Range<Int>
  /// What is at `range`, in plain bytes.
  let url: [UInt8]
  let isDocument: Bool

  var obstacle: URLMatch.Obstacle? {
    let next = byte(range.upperBound)
    if let next, isQuote(next) { return isAddedTo(quote: next) ? .built : nil }
    let goesOn = url.last.map { "-=&".utf8.contains($0) } ?? false
    let isEndOfLine = next == nil || next == 0x0A || next == 0x0D || next == UInt8(ascii: "\\")
    return goesOn && isEndOfLine ? .broken : nil
  }

  /// In the next line is a word, or what is after the mark of a comment.
  var hasWordInNextLine: Bool {
    var index = range.upperBound
    guard let next = byte(index), next == 0x0A || next == 0x0D else { return false }
    while let next = byte(index), isBlank(next) { index += 1 }
    while let next = byte(index), next == 0x20 || "*#/;%>!".utf8.contains(next) { index += 1 }
    return byte(index)?.isAlphanumeric ?? false
  }

  /// It is all that a string holds from its beginning, or what a name is given: `"…"`, `URL=…`, `url: …`.
  var isValue: Bool {
    var index = range.lowerBound - 1
    if index >= 0, isQuote(text[index]) { return true }
    while index >= 0, text[index].isSpaceOrTab { index -= 1 }
    guard index >= 0, text[index] == UInt8(ascii: ":") else {
      return index >= 0 && text[index] == UInt8(ascii: "=")
    }
    // `url: …`: nothing but the name precedes it. In a comment its mark does.
    var isName = false
    while index > 0, range.lowerBound - index < 128 {
      index -= 1
      switch text[index] {
      case 0x0A, 0x0D: return isName
      case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case let byte where byte.isAlphanumeric || byte == UInt8(ascii: "_"): isName = true
      default: return false
      }
    }
    return isName
  }

  /// `"…/wiki/" + name`, `'…' . $name`, `"…" % name`, `"…"$name`
  private func isAddedTo(quote: UInt8) -> Bool {
    let behind = range.upperBound + 1
    guard let first = byte(behind) else { return false }
    if first == quote {
      // A quote that stands for itself, as in SQL: `'O''Brien'`; not the end of `"""`.
      return byte(behind + 1)?.isAlphanumeric ?? false
    }
    if !isDocument, first == UInt8(ascii: "$") || first.isAlphanumeric { return true }
    var (index, isNewLine) = (behind, false)
    while let next = byte(index), isBlank(next) {
      isNewLine = isNewLine || next == 0x0A
      index += 1
    }
    if isDocument, isNewLine { return false }
    switch byte(index) {
    // A plus at the beginning of a line is a patch's.
    case UInt8(ascii: "+"): return !isNewLine || text[index - 1] != 0x0A
    case UInt8(ascii: "~"): return true
    case UInt8(ascii: "%"): return !isNewLine
    case UInt8(ascii: "&"): return !isNewLine && isJoin(at: index)
    case UInt8(ascii: "<"):
      return byte(index + 1) == UInt8(ascii: "<") || byte(index + 1) == UInt8(ascii: ">")
    case UInt8(ascii: "."):
      repeat { index += 1 } while [0x20, 0x2E].contains(byte(index))
      guard let next = byte(index) else { return false }
      return "$\"'".utf8.contains(next) || URLToken.has("format", text, index)
    case quote where !isDocument && index > behind:
      return goesOn(inStringAt: index + 1, isNewLine: isNewLine)
    default: return false
    }
  }

  /// `"…" & name`; not what a shell has at the end of a command.
  private func isJoin(at index: Int) -> Bool {
    var index = index + 1
    while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
    guard let next = byte(index) else { return false }
    return next != 0x0A && next != 0x0D && next != UInt8(ascii: "&")
  }

  /// Strings side by side are one string in C, Python and others.
  private func goesOn(inStringAt index: Int, isNewLine: Bool) -> Bool {
    guard let first = byte(index), !URLToken.has("http", text, index) else { return false }
    guard isNewLine else { return url.last == UInt8(ascii: "/") }
    return first.isAlphanumeric || "/%#?&=_".utf8.contains(first)
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || !isDocument && byte == UInt8(ascii: "`")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte.isSpaceOrTab || byte == 0x0A || byte == 0x0D
  }

  private func byte(_ index: Int) -> UInt8? { URLToken.byte(text, index) }
}
