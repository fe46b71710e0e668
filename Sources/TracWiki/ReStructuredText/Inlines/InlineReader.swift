/// Reads running text: looks for start-strings from left to right, for the end-string of each, and for addresses
/// in what is left between.
///
/// Texts hold NULs for the backslashes of escapes. What docutils finds wrong stays as it was written.
struct InlineReader {
  let document: RSTDocument
  let text: TextView
  let line: Int
  /// Where the last construct ended: what follows it is looked at as if the text began there.
  var segment = 0
  /// Where the text that is not handed out yet begins.
  private var plainStart = 0
  private(set) var result: [RSTInline] = []
  /// End-strings that do not come any more.
  var missingEnds: Set<EndString> = []
  /// Where the last name ends that was looked at: names inside it end there, too.
  private var nameEnd = 0

  private init(_ document: RSTDocument, _ text: [UInt8], line: Int) {
    self.document = document
    self.text = TextView(text, 0..<text.count)
    self.line = line
  }

  /// - Parameter text: as it stands in the source.
  static func read(_ document: RSTDocument, _ text: [UInt8], line: Int) -> [RSTInline] {
    var reader = InlineReader(document, Escapes.marked(text), line: line)
    reader.read()
    return reader.result
  }

  private mutating func read() {
    var position = 0
    while position < text.end {
      if let end = construct(at: position) {
        position = max(end, position + 1)
      } else {
        position = skip(position)
      }
    }
    flush(to: text.end)
  }

  /// To the next byte that can begin something.
  private func skip(_ position: Int) -> Int {
    var next = position + 1
    if text.isWord(at: position) {
      while next < text.end, ByteClass.isAlphanumeric(text[next]) { next += 1 }
    }
    while text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  // MARK: - Output

  /// Hands out the text before a construct, with the addresses in it.
  mutating func flush(to end: Int) {
    if plainStart < end {
      result += StandaloneAddress.split(text, plainStart..<end, line: line)
    }
    plainStart = end
  }

  /// Puts something in the place of the text between two positions.
  mutating func add(_ inlines: [RSTInline], _ range: Range<Int>) -> Int {
    flush(to: range.lowerBound)
    result += inlines
    plainStart = range.upperBound
    segment = range.upperBound
    return range.upperBound
  }

  /// A start-string that starts nothing: it is text, and what follows is looked at anew.
  mutating func skip(_ range: Range<Int>) -> Int {
    segment = range.upperBound
    return range.upperBound
  }

  mutating func reject(_ message: String, _ range: Range<Int>) -> Int {
    document.complain(message, line: line)
    return add([.problem(written(range))], range)
  }

  func written(_ range: Range<Int>) -> String { Escapes.written(text.bytes[range]) }

  // MARK: - Start-strings

  /// Reads the construct that begins there, if one does.
  ///
  /// - Returns: where to go on.
  private mutating func construct(at position: Int) -> Int? {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "*"):
      guard canStart(at: position) else { return nil }
      if text[position + 1] == byte {
        return isBlank(at: position + 2) ? nil : simple(.strong, position..<position + 2)
      }
      return isBlank(at: position + 1) ? nil : simple(.emphasis, position..<position + 1)
    case UInt8(ascii: "`"):
      guard canStart(at: position) else { return nil }
      if text[position + 1] == byte {
        return isBlank(at: position + 2) ? nil : simple(.literal, position..<position + 2)
      }
      return isBlank(at: position + 1) ? nil : interpreted(position..<position + 1, role: nil)
    case UInt8(ascii: "_"):
      guard text[position + 1] == UInt8(ascii: "`"), canStart(at: position),
        !isBlank(at: position + 2)
      else { return nil }
      return simple(.place, position..<position + 2)
    case UInt8(ascii: "|"):
      guard text[position + 1] != byte, canStart(at: position), !isBlank(at: position + 1) else {
        return nil
      }
      return simple(.substitution, position..<position + 1)
    case UInt8(ascii: "["): return canStart(at: position) ? noteReference(at: position) : nil
    case UInt8(ascii: ":"): return canStart(at: position) ? role(at: position) : nil
    default: return text.isWord(at: position) && canStart(at: position) ? name(at: position) : nil
    }
  }

  /// Whether what stands before lets a construct begin.
  private func canStart(at position: Int) -> Bool {
    if position == segment { return true }
    guard position > segment, let before = text.scalar(before: position) else { return false }
    return Punctuation.opens(before)
  }

  private func isBlank(at position: Int) -> Bool { text.space(at: position) != nil }

  /// Whether what stands there lets a construct end before it.
  func canEnd(at position: Int) -> Bool {
    guard let (next, _) = text.scalar(at: position) else { return true }
    return Punctuation.closes(next)
  }

  /// Whether brackets or quotes around a start-string make text of it.
  func isQuoted(_ start: Range<Int>) -> Bool {
    if start.lowerBound == segment { return false }
    guard let before = text.scalar(before: start.lowerBound) else { return false }
    guard let (after, _) = text.scalar(at: start.upperBound) else { return true }
    return Punctuation.isPair(before, after)
  }

  // MARK: - Names

  /// `name_`, `name__`
  private mutating func name(at position: Int) -> Int? {
    guard let end = simpleNameEnd(position), text[end] == UInt8(ascii: "_") else { return nil }
    let isAnonymous = text[end + 1] == UInt8(ascii: "_") && canEnd(at: end + 2)
    let markEnd = isAnonymous ? end + 2 : end + 1
    guard canEnd(at: markEnd) else { return nil }
    let shown = Array(text.bytes[position..<end])
    let target: RSTReference.Target =
      isAnonymous
      ? .anonymous(document.names.nextAnonymousReference())
      : .name(SimpleName.normalized(String(decoding: shown, as: UTF8.self)))
    let reference = RSTReference(
      content: [.text(shown)], target: target, written: written(position..<markEnd), line: line)
    return add([.reference(reference)], position..<markEnd)
  }

  private mutating func simpleNameEnd(_ position: Int) -> Int? {
    if position < nameEnd { return text[position] == UInt8(ascii: "_") ? nil : nameEnd }
    guard let end = SimpleName.end(text, from: position) else { return nil }
    nameEnd = end
    return end
  }

  /// `[1]_`, `[#name]_`, `[*]_`, `[CIT2002]_`
  private mutating func noteReference(at position: Int) -> Int? {
    guard let (label, close) = NoteLabel.read(text, from: position + 1),
      text[close + 1] == UInt8(ascii: "_"), canEnd(at: close + 2)
    else { return nil }
    var kind = "footnote-reference"
    if case .citation = label { kind = "citation-reference" }
    let range = position..<close + 2
    let index = document.notes.addReference(
      label, id: document.names.nextID(kind: kind), written: written(range), line: line)
    return add([.noteReference(index)], range)
  }

  /// `` :role:`text` ``
  private mutating func role(at position: Int) -> Int? {
    guard let end = simpleNameEnd(position + 1), text[end] == UInt8(ascii: ":"),
      text[end + 1] == UInt8(ascii: "`"), text[end + 2] != UInt8(ascii: "`"),
      !isBlank(at: end + 2)
    else { return nil }
    return interpreted(end + 1..<end + 2, role: position + 1..<end)
  }
}
