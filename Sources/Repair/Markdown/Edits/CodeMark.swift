/// What a line is to code: a fence, or Trac's braces.
enum CodeMark {
  /// - Parameters:
  ///   - sign: a backquote or a tilde.
  ///   - isBare: nothing stands behind the signs, so it may close.
  case fence(sign: UInt8, length: Int, isBare: Bool)
  /// `{{{`, `{{{#!sh`
  case opening
  /// `}}}`
  case closing
  case none

  init(_ line: [UInt8]) {
    let text = line.trimmedBlanks
    let sign = text.first ?? 0
    let length = text.prefix { $0 == sign }.count
    let info = text.dropFirst(length)
    if length >= 3, sign == UInt8(ascii: "~") || sign == UInt8(ascii: "`") && !info.contains(sign) {
      self = .fence(sign: sign, length: length, isBare: info.isEmpty)
    } else if TracBraces.opens(text), !text.contains(UInt8(ascii: "}")) {
      self = .opening
    } else if text.elementsEqual("}}}".utf8) {
      self = .closing
    } else {
      self = .none
    }
  }
}

/// The fences that may close others, from the end of a document to a line (CommonMark 4.5).
struct ClosingFences {
  /// By sign; the next one last, each longer than those behind it.
  private var fences: [UInt8: [(length: Int, line: Int)]] = [:]

  /// Adds one that stands before all others.
  mutating func add(_ sign: UInt8, _ length: Int, at line: Int) {
    var known = fences.removeValue(forKey: sign) ?? []
    while let last = known.last, last.length <= length { known.removeLast() }
    known.append((length, line))
    fences[sign] = known
  }

  /// The line of the next one that closes a fence of that length.
  func next(_ sign: UInt8, _ length: Int) -> Int? {
    fences[sign]?.last { $0.length >= length }?.line
  }
}
