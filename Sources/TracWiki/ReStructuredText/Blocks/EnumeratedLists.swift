import Markup

/// `1. item`, `a) item`, `(iv) item`, `#. item`.
extension BodyReader {
  mutating func enumeratedList() -> Bool {
    guard let first = enumerator(at: index, expected: nil) else { return false }
    let start = index
    let numbering = first.numbering ?? .decimal
    var isAutomatic = first.numbering == nil
    var (last, marker) = (first.ordinal, first)
    var items: [[RSTBlock]] = []
    var endsWithBlank = true
    while true {
      endsWithBlank = item(behind: marker.length, columns: marker.length, into: &items)
      while index < lines.count, isBlank(index) { index += 1 }
      guard let next = enumerator(at: index, expected: numbering), next.format == first.format
      else { break }
      if next.numbering == nil {
        isAutomatic = true
      } else if isAutomatic || next.numbering != numbering || next.ordinal != last + 1 {
        break
      }
      (last, marker) = (next.ordinal, next)
    }
    add(.list(.ordered(numbering, start: first.ordinal), items: items), from: start)
    complainOfUnindent(endsWithBlank, "A numbered list")
    return true
  }

  /// The marker there, if what follows lets it be one: a text line below must begin with the next marker, so that
  /// a line of a paragraph that happens to begin with `A.` is none.
  private func enumerator(at index: Int, expected: List.Numbering?) -> Enumerator? {
    guard index < lines.count, !isBlank(index),
      let enumerator = Enumerator(line(index), expected: expected)
    else { return nil }
    let below = line(index + 1)
    if below.start == below.end || below[below.start] == 0x20 { return enumerator }
    let text = bytes[below.start..<below.end]
    return enumerator.next.contains { text.starts(with: $0.utf8) } ? enumerator : nil
  }
}
