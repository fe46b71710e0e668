extension [UInt8] {
  /// For a cell of a table: bars that are not escaped are.
  var withEscapedBars: [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in enumerated() {
      if byte == UInt8(ascii: "|"), index == 0 || self[index - 1] != UInt8(ascii: "\\") {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }

  /// Lines with something before each that is not empty, joined by the document's own line ends.
  func indented(by prefix: [UInt8], _ newline: [UInt8]) -> [UInt8] {
    guard !prefix.isEmpty || newline.count > 1 else { return self }
    var result: [UInt8] = []
    for (number, line) in split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 {
        result += newline
        if !line.isEmpty { result += prefix }
      }
      result += line
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes stand first. The standard library's search takes any collection, and fifty times as long.
  func find(_ wanted: String) -> Range<Int>? {
    let wanted = wanted.utf8
    guard let first = wanted.first, count >= wanted.count else { return nil }
    let last = endIndex - wanted.count
    var index = startIndex
    while index <= last {
      guard let next = self[index...last].firstIndex(of: first) else { return nil }
      var offset = next
      var isFound = true
      for byte in wanted {
        if self[offset] != byte {
          isFound = false
          break
        }
        offset += 1
      }
      if isFound { return next..<offset }
      index = next + 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Where some bytes stand first.
  func find(_ wanted: String) -> Range<Int>? { self[...].find(wanted) }
}
