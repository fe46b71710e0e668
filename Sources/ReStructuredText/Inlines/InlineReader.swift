import Basics
import Markup

/// Reads running text: looks for start-strings from left to right, and for the end-string of each. The rules are those
/// of the specification of reStructuredText, "Inline markup recognition rules".
struct InlineReader {
  let state: RSTState
  let text: ArraySlice<UInt8>
  /// Where the lines begin in the text, with their place in the source; and which of them the last construct is on.
  private var lines: [(start: Int, line: RSTLine)] = []
  private var line = 0
  /// Where the last construct ended: what follows it is looked at as if the text began there.
  private var segment = 0
  /// Where the text that is not handed out yet begins.
  private(set) var plainStart = 0
  private var result: [Inline] = []
  /// What has no end from here on.
  private var unclosed: Set<Construct> = []
  /// Where the last words end that were looked at: no name and no scheme begins inside them.
  var nameEnd = 0
  var schemeEnd = 0

  /// What begins with a mark and ends with one.
  enum Construct: String, CaseIterable {
    case strong = "**"
    case emphasis = "*"
    case literal = "``"
    case phrase = "`"
    case substitution = "|"
    case place = "_`"

    fileprivate var end: String { self == .place ? "`" : rawValue }
  }

  static func read(_ lines: RSTLines, _ state: RSTState) -> [Inline] {
    var reader = InlineReader(lines, state)
    var position = 0
    while position < reader.text.count {
      let step = reader.text.byte(position) == 0x5C ? 2 : 1
      position = reader.construct(at: position) ?? position + step
    }
    return reader.result + reader.plain(reader.plainStart..<max(reader.plainStart, position))
  }

  private init(_ source: RSTLines, _ state: RSTState) {
    self.state = state
    var bytes: [UInt8] = []
    for (index, line) in source.lines.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      lines.append((bytes.count, line))
      bytes += source[index]
    }
    text = bytes[...]
  }

  // MARK: - Output

  /// The text of a range, its line ends apart; as written: with its backslashes.
  func plain(_ range: Range<Int>, asWritten: Bool = false) -> [Inline] {
    var inlines: [Inline] = []
    for line in text[range.clamped(to: 0..<text.count)].split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      let shown = asWritten ? line.string : Escapes.plain(line)
      if !shown.isEmpty { inlines.append(.text(shown)) }
      // A backslash at the end of a line takes the line end away.
      let marks = line.reversed().prefix { $0 == 0x5C }.count
      if line.endIndex < range.upperBound, marks.isMultiple(of: 2) { inlines.append(.softBreak) }
    }
    return inlines
  }

  /// Puts something in the place of a range.
  ///
  /// - Returns: where to go on.
  mutating func add(_ inlines: [Inline], _ range: Range<Int>) -> Int {
    if plainStart < range.lowerBound { result += plain(plainStart..<range.lowerBound) }
    result += inlines
    (plainStart, segment) = (range.upperBound, range.upperBound)
    return range.upperBound
  }

  /// What makes no sense stays as it was written.
  mutating func keep(_ range: Range<Int>, _ fact: MarkupFact) -> Int {
    let line = Int(place(range).start.line)
    state.complain(fact, SourceRange(lines: line, line))
    return add(plain(range, asWritten: true), range)
  }

  /// Where a range begins in the source; column 0: not known.
  mutating func place(_ range: Range<Int>) -> SourceRange {
    while line + 1 < lines.count, lines[line + 1].start <= range.lowerBound { line += 1 }
    let (start, source) = lines[line]
    let column = source.column == 0 ? 0 : source.column + range.lowerBound - start
    let position = SourcePosition(line: source.number, column: column)
    return SourceRange(start: position, end: position)
  }

  // MARK: - Start-strings and end-strings

  private mutating func construct(at position: Int) -> Int? {
    let byte = text.byte(position)
    // Most bytes begin nothing.
    if byte <= 0x20 || byte & 0xC0 == 0x80 { return nil }
    guard byte == UInt8(ascii: "@") || canStart(at: position) else { return nil }
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "_"):
      let rest = text.dropFirst(position)
      let kind = Construct.allCases.first { rest.starts(with: $0.rawValue.utf8) }
      return kind.flatMap { delimited($0, position..<position + $0.rawValue.utf8.count) }
    case UInt8(ascii: "["): return note(at: position)
    case UInt8(ascii: ":"): return role(at: position)
    case UInt8(ascii: "@"): return mail(at: position)
    default:
      guard byte.isAlphanumeric || byte >= 0xC0 else { return nil }
      return address(at: position) ?? name(at: position)
    }
  }

  /// Whether what precedes lets a construct begin.
  func canStart(at position: Int) -> Bool {
    if position <= segment || text.byte(position - 1).isAlphanumeric { return position == segment }
    return text.scalar(before: position).map(Punctuation.opens) ?? true
  }

  /// Whether what is there lets a construct end before it.
  func canEnd(at position: Int) -> Bool {
    text.scalar(at: position).map(Punctuation.closes) ?? true
  }

  /// - Parameter role: the name before it.
  mutating func delimited(_ kind: Construct, _ start: Range<Int>, role: Range<Int>? = nil) -> Int? {
    guard let next = text.scalar(at: start.upperBound), !next.properties.isWhitespace else {
      return nil
    }
    // Between brackets or quotes it is text.
    if start.lowerBound > segment, let before = text.scalar(before: start.lowerBound),
      Punctuation.isPair(before, next)
    {
      segment = start.upperBound
      return start.upperBound
    }
    guard let end = end(kind, from: start.upperBound) else {
      return keep(start, .rstWithoutEnd(kind.rawValue))
    }
    let inside = start.upperBound..<end
    let range = start.lowerBound..<end + kind.end.utf8.count
    switch kind {
    case .strong: return add([.styled(.strong, plain(inside))], range)
    case .emphasis: return add([.styled(.emphasis, plain(inside))], range)
    case .literal: return add([.code(text[inside].string)], range)
    case .phrase: return phrase(inside, range, role: role)
    case .substitution: return substitution(inside, range)
    case .place:
      let name = plain(inside).plainText
      let id = state.names.newID(name, kind: "target")
      state.names.define(name, .address(RSTNames.place(id)))
      return add([.anchor(state.dialect.hasAnchors ? id : name)] + plain(inside), range)
    }
  }

  /// The first end-string from there on.
  private mutating func end(_ kind: Construct, from start: Int) -> Int? {
    guard !unclosed.contains(kind) else { return nil }
    let mark = Array(kind.end.utf8)
    var position = start
    while position < text.count {
      let end = position + mark.count
      if position > start, text.dropFirst(position).starts(with: mark), !isBlank(before: position),
        canEnd(at: end) || underscores(at: end) > 0 || kind == .phrase && roleSuffix(at: end) != nil
      {
        return position
      }
      position += text.byte(position) == 0x5C && kind != .literal ? 2 : 1
    }
    unclosed.insert(kind)
    return nil
  }

  /// A blank that a backslash takes away is none.
  private func isBlank(before position: Int) -> Bool {
    text.byte(position - 2) != 0x5C
      && text.scalar(before: position).map { $0.properties.isWhitespace } ?? false
  }
}
