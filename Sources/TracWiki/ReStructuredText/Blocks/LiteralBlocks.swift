import Markup

/// What follows `::`: indented lines, or lines that all begin with the same mark. And `>>> doctest`.
extension BodyReader {
  mutating func literalBlock() {
    let start = index
    let block = indented(from: index, first: .indented)
    var literal = block.withoutBlanksAtStart
    literal.trimBlanksAtEnd()
    guard !literal.isEmpty else { return quotedLiteralBlock() }
    index = block.end
    add(.literal(CodeBlock(text: string(literal))), from: start)
    complainOfUnindent(block.endsWithBlank, "A literal block")
  }

  /// `> code` without an indent: up to an empty line.
  private mutating func quotedLiteralBlock() {
    while index < lines.count, isBlank(index) { index += 1 }
    let start = index
    guard !isBlank(start), Self.isPunctuation(bytes[lines[start].range.lowerBound]) else {
      document.complain(
        "No literal block follows “::”.", line: number(max(0, start - 1)),
        help: "Trac showed a warning there; nothing was lost.")
      return
    }
    let mark = bytes[lines[start].range.lowerBound]
    while !isBlank(index), bytes[lines[index].range.lowerBound] == mark { index += 1 }
    add(.literal(CodeBlock(text: string(lines[start..<index]))), from: start)
    guard !isBlank(index) else { return }
    if bytes[lines[index].range.lowerBound] == 0x20 {
      complainOfIndent(at: index)
    } else {
      complain("The lines of a literal block begin with different marks.", at: index)
    }
  }

  /// `!` to `/`, `:` to `@` and the like: what adorns titles and marks quoted lines.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ByteClass.isAlphanumeric(byte)
  }

  /// `>>> print(1)`: as it is, up to an empty line.
  mutating func doctest() -> Bool {
    guard isDoctest(index) else { return false }
    let start = index
    while !isBlank(index) { index += 1 }
    add(.literal(CodeBlock(text: string(lines[start..<index]))), from: start)
    return true
  }

  func isDoctest(_ index: Int) -> Bool {
    let line = line(index)
    return line.has(UInt8(ascii: ">"), times: 3, at: line.start)
      && line.markEnd(line.start + 3) != nil
  }
}
