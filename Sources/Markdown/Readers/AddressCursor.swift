/// Finds the addresses of a text in its source, one behind the other, as its links follow one another.
struct AddressCursor {
  private var block = 0..<0
  /// Where the last address ended.
  private var line = 0
  private var offset = 0
  /// Bytes that may still be looked through in vain: an address may be spelled in another way in the source.
  private var budget = 0

  /// Where `address` stands next: its line, from 1, and the byte before it, or a line end.
  ///
  /// - Parameter block: the lines of the text, from 1.
  mutating func next(
    _ address: ArraySlice<UInt8>, in block: Range<Int>, of lines: [ArraySlice<UInt8>]
  ) -> (line: Int, before: UInt8)? {
    if block != self.block {
      self = AddressCursor()
      (self.block, line) = (block, block.lowerBound)
      budget = 10_000
      for line in block where lines.indices.contains(line - 1) {
        budget += 4 * lines[line - 1].count
      }
    }
    guard let first = address.first, budget > 0 else { return nil }
    var start = offset
    for line in line..<max(line, block.upperBound) where lines.indices.contains(line - 1) {
      let text = lines[line - 1]
      var index = text.startIndex + start
      while index + address.count <= text.endIndex {
        if text[index] == first, text[index..<index + address.count] == address {
          self.line = line
          offset = index + address.count - text.startIndex
          return (line, index > text.startIndex ? text[index - 1] : Sign.newline)
        }
        index += 1
      }
      budget -= text.count - start
      start = 0
    }
    return nil
  }
}
