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
