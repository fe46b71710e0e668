/// A text cut into lines, for the readers that go line by line. Lines count from 0 here, from 1 in facts.
struct SourceLines {
  /// All of the text; lines are ranges of it.
  let bytes: [UInt8]
  /// Without line ends, and without blanks in front of them.
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let next = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var end = next
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      ranges.append(start..<end)
      start = next + 1
    }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  /// Behind the last line everything is empty.
  subscript(line: Int) -> ArraySlice<UInt8> {
    line >= 0 && line < count ? bytes[ranges[line]] : []
  }

  func isBlank(_ line: Int) -> Bool { self[line].isEmpty }

  /// Columns in front of the text; a tab leads to the next multiple of 8.
  func indent(_ line: Int) -> Int {
    var column = 0
    for byte in self[line] {
      if byte == 0x20 {
        column += 1
      } else if byte == 0x09 {
        column = (column / 8 + 1) * 8
      } else {
        break
      }
    }
    return column
  }

  /// A line without its indentation.
  func text(_ line: Int) -> ArraySlice<UInt8> {
    self[line].drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// The line behind those that follow `line` and are indented by more than `indent`, blank ones at the end left out.
  func end(ofBodyAfter line: Int, indent: Int) -> Int {
    var end = line + 1
    var next = end
    while next < count {
      if !isBlank(next) {
        guard self.indent(next) > indent else { break }
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// Lines as the text of a block of code, without the indentation that they share.
  func code(_ range: Range<Int>) -> String {
    let shared = range.lazy.filter { !isBlank($0) }.map(indent).min() ?? 0
    var code: [UInt8] = []
    for line in range {
      var column = 0
      code += self[line].drop { byte in
        guard column < shared, byte == 0x20 || byte == 0x09 else { return false }
        column = byte == 0x20 ? column + 1 : (column / 8 + 1) * 8
        return true
      }
      code.append(0x0A)
    }
    return String(decoding: code, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The byte that all of it is made of, such as the `=` of an underline; nil: it is empty, or mixed.
  var onlyByte: UInt8? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Letters, digits, and whatever is not ASCII.
  var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isASCIILetter && !isASCIIDigit }
}
