/// How the lines of a file end: those that stay keep their ends, others end as its first one does.
struct LineEnds {
  /// For each line whether CR LF ends it.
  private var areCRLF: [Bool] = []

  init(_ bytes: [UInt8]) {
    guard bytes.contains(0x0D) else { return }
    var last: UInt8 = 0
    for byte in bytes {
      // A CR alone ends a line, too.
      if last == 0x0D, byte != 0x0A { areCRLF.append(false) }
      if byte == 0x0A { areCRLF.append(last == 0x0D) }
      last = byte
    }
  }

  /// The finished page with the file's own line ends in place of LF.
  func applied(to filled: KeptPieces.Filled) -> [UInt8] {
    guard areCRLF.contains(true) else { return filled.markdown }
    let isUsual = areCRLF[0]
    var result: [UInt8] = []
    result.reserveCapacity(filled.markdown.count + areCRLF.count)
    var kept = filled.kept[...]
    var line = 0
    for byte in filled.markdown {
      guard byte == 0x0A else {
        result.append(byte)
        continue
      }
      while let next = kept.first, next.lines.upperBound <= line { kept.removeFirst() }
      var isCRLF = isUsual
      if let block = kept.first, block.lines.contains(line) {
        let original = block.first + line - block.lines.lowerBound
        if areCRLF.indices.contains(original) { isCRLF = areCRLF[original] }
      }
      if isCRLF { result.append(0x0D) }
      result.append(byte)
      line += 1
    }
    return result
  }
}
