import Markup

/// Constructs with a start-string and an end-string.
extension InlineReader {
  /// All but interpreted text.
  mutating func simple(_ kind: EndString, _ start: Range<Int>) -> Int {
    if isQuoted(start) { return skip(start) }
    guard let end = end(kind, from: start.upperBound) else {
      return reject("The start of \(kind.name) has no end.", start)
    }
    let content = Array(text.bytes[start.upperBound..<end.lowerBound])
    let range = start.lowerBound..<end.upperBound
    switch kind {
    case .emphasis: return add([.styled(.emphasis, [.text(content)])], range)
    case .strong: return add([.styled(.strong, [.text(content)])], range)
    case .literal: return add([.code(Escapes.written(content))], range)
    case .place: return add([place(content)], range)
    case .substitution, .interpreted:
      return add([substitution(content, references: end.count - 1, range)], range)
    }
  }

  /// The first end-string from there on. One that stands right there ends nothing.
  mutating func end(_ kind: EndString, from start: Int) -> Range<Int>? {
    guard !missingEnds.contains(kind) else { return nil }
    let mark = kind.mark
    var position = start
    while let found = text.find(mark[0], from: position) {
      position = found + 1
      guard mark.count == 1 || text.has(mark[0], times: mark.count, at: found),
        found == start || canStand(kind, behind: found),
        let end = markEnd(kind, from: found + mark.count)
      else { continue }
      return found > start ? found..<end : nil
    }
    missingEnds.insert(kind)
    return nil
  }

  /// Whether an end-string may follow what stands before it.
  private func canStand(_ kind: EndString, behind position: Int) -> Bool {
    let before = text[position - 1]
    switch kind {
    case .literal: return !isBlank(before: position)
    case .interpreted:
      // An escaped blank is fine.
      return !(before == 0 || isBlank(before: position)) || position > 1 && text[position - 2] == 0
    default: return before != 0 && !isBlank(before: position)
    }
  }

  private func isBlank(before position: Int) -> Bool {
    text.scalar(before: position).map { $0.properties.isWhitespace } ?? false
  }

  private func markEnd(_ kind: EndString, from end: Int) -> Int? {
    switch kind {
    case .interpreted: return suffix(from: end) == nil ? nil : end
    case .substitution:
      let most = underscores(from: end)
      return most.map { end + $0 }
    default: return canEnd(at: end) ? end : nil
    }
  }

  /// `` _`text` ``
  private func place(_ content: [UInt8]) -> RSTInline {
    let name = SimpleName.normalized(Escapes.plain(content))
    let (target, isDuplicate) = document.names.addExplicit(name)
    if isDuplicate {
      document.complain(
        "The name “\(name)” is used for more than one target.", line: line,
        help: "Links by that name lead nowhere.")
    }
    return .place(target, content)
  }

  /// `|name|`, `|name|_`, `|name|__`
  private func substitution(
    _ content: [UInt8], references: Int, _ range: Range<Int>
  ) -> RSTInline {
    let name = Escapes.plain(content)
    let substitution = RSTInline.substitution(name: name, written: written(range), line: line)
    guard references > 0 else { return substitution }
    let target: RSTReference.Target =
      references == 2
      ? .anonymous(document.names.nextAnonymousReference()) : .name(SimpleName.normalized(name))
    return .reference(
      RSTReference(content: [substitution], target: target, written: written(range), line: line))
  }
}
