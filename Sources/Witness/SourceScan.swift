import Markup

/// A page of Trac, gone through line by line: what a person would see at a glance.
///
/// It is not a reader. It knows what a line looks like, not what it means: where it is not sure that something shows,
/// it does not count it. So it sees less than the reader, but nothing that the reader swallows makes it blind.
struct SourceScan {
  let bytes: [UInt8]
  /// Processors that settings give a form of their own.
  let customProcessors: Set<String>
  let version: TracVersion
  /// Trac up to 0.11: headings are closed, items are indented, nothing follows the braces of a block.
  let isBeforeCreole: Bool
  /// Trac 0.11: digits of any script number an item.
  let numbersByAnyDigit: Bool
  /// Trac up to 0.12: a line at the margin ends a quote only after its own cells are written, so that these are lost.
  let closesQuotesLate: Bool
  let plugins: WitnessPlugins
  /// Whether a plugin may change how a word is shown.
  let hasPlugins: Bool
  /// Those that are not before what was read.
  var dropped: ArraySlice<DroppedHTML>
  var seen: Sightings

  /// A block that is open.
  struct Frame {
    var kind: ProcessorKind
    /// Where its content begins.
    var start: Int
    /// Blocks in it that are open and not read as such.
    var depth = 0
    /// Its first line may name the processor.
    var awaitsName = false
    var hasCode = false
    /// In a cell, at whatever depth.
    var isInCell = false

    mutating func become(_ kind: ProcessorKind, at start: Int) {
      self.kind = kind
      self.start = start
      awaitsName = false
      if kind == .cell { isInCell = true }
    }
  }
  var frames: [Frame] = []
  /// A block in the citation that is open.
  var hidesCitation = false
  var htmlTables = HTMLTables()
  /// From here on nothing is sure, not even the order.
  var isLost = false
  /// In a heading or a term, where Trac shows no images.
  var isOneLine = false
  /// Rows are before this line, and nothing that surely ends their table.
  var isTableOpen = false
  /// The line before this one may have opened a quote.
  var mayBeQuoted = false
  /// Some cells since the last blank line may be in no table.
  var hasLostCells = false
  /// A definition precedes this line, and no blank one after it.
  var hasDefinition = false
  /// Of the last link with a label: two of one target in a row are one link to a reader.
  var lastTarget = 0..<0
  var lastPictureEnd = 0
  var searches = Searches()

  init(
    _ bytes: [UInt8], customProcessors: Set<String>, version: TracVersion,
    plugins: WitnessPlugins, dropped: [DroppedHTML]
  ) {
    self.bytes = bytes
    self.plugins = plugins
    hasPlugins = !plugins.isEmpty
    self.version = version
    isBeforeCreole = version < .v012
    numbersByAnyDigit = version == .v011
    closesQuotesLate = version < .v100
    self.dropped = dropped[...]
    self.customProcessors = customProcessors
    seen = Sightings(capacity: bytes.count)
  }

  /// - Parameter dropped: elements that are said to show nothing, and where.
  static func read(
    _ bytes: [UInt8], customProcessors: Set<String>, version: TracVersion,
    plugins: WitnessPlugins, dropped: [DroppedHTML] = []
  ) -> Sightings {
    var scan = SourceScan(
      bytes, customProcessors: customProcessors, version: version, plugins: plugins,
      dropped: dropped)
    var start = 0
    while start < bytes.count, !scan.isLost {
      var end = start
      var length = 0
      while end < bytes.count {
        length = LineIndex.lineEnd(bytes, at: end)
        if length > 0 { break }
        end += 1
      }
      scan.line(start..<end)
      start = end + length
    }
    // What is open at the end of a page is closed there.
    while !scan.frames.isEmpty, !scan.isLost { scan.close(at: bytes.count) }
    return scan.seen
  }

  // MARK: - Blocks

  private mutating func line(_ range: Range<Int>) {
    seen.gap()
    seen.isMute = false
    let text = trimmed(range)
    guard !text.isEmpty else {
      if frames.last?.kind.isLiteral != true {
        isTableOpen = false
        hasDefinition = false
        mayBeQuoted = false
        hasLostCells = false
        seen.paragraphEnd()
      }
      if !frames.isEmpty { frames[frames.count - 1].awaitsName = false }
      return
    }
    guard let frame = frames.last, frame.kind.isLiteral else { return wiki(range, text) }
    var isInner = frame.depth > 0
    if isBlockEnd(text) {
      if frame.depth == 0 { return close(at: range.lowerBound) }
      frames[frames.count - 1].depth -= 1
    } else if opensBlock(text) {
      frames[frames.count - 1].depth += 1
      frames[frames.count - 1].awaitsName = false
      isInner = true
    }
    if frame.awaitsName {
      frames[frames.count - 1].awaitsName = false
      // 0.10 found the name anywhere in the line, 0.11 at its very start.
      let isElsewhere =
        isBeforeCreole && bytes[text].contains(UInt8(ascii: "#"))
        && (bytes[range].first != UInt8(ascii: "#") || processorName(in: text) == nil)
      if let kind = isElsewhere ? .nothing : processor(in: text) {
        frames[frames.count - 1].become(kind, at: range.upperBound)
        return
      }
    }
    switch frame.kind {
    case .code: code(range)
    // A block in a processor may not be shown at all.
    case .words:
      if isInner { return }
      inlineOfProcessor(text)
    default: break
    }
  }

  /// A line that may be markup or not.
  private mutating func inlineOfProcessor(_ text: Range<Int>) {
    // Its lines may be joined, so that a macro goes on in the next.
    let open = bytes[text].lastIndex(of: UInt8(ascii: "["))
    if let open, !bytes[open..<text.upperBound].contains(UInt8(ascii: "]")) {
      frames[frames.count - 1].kind = .nothing
    } else if find(UInt8(ascii: "|"), times: 2, in: text) == nil, !beginsRowInside(text) {
      inline(withoutNumber(text))
    }
  }

  private mutating func code(_ line: Range<Int>) {
    // A cell may show code as text.
    guard !frames[frames.count - 1].isInCell, !htmlTables.isInCell else { return words(line) }
    if !frames[frames.count - 1].hasCode {
      frames[frames.count - 1].hasCode = true
      seen.mark(.code, at: line.lowerBound)
    }
    if let hash = CodeLine.hash(bytes.span, in: line) { seen.line(hash, at: line.lowerBound) }
  }

  /// Whether a line opens a block: braces with nothing or a processor after them, and no `}}}`.
  func opensBlock(_ text: Range<Int>) -> Bool {
    guard has(UInt8(ascii: "{"), times: 3, at: text.lowerBound, before: text.upperBound) else {
      return false
    }
    let rest = trimmed(text.lowerBound + 3..<text.upperBound)
    return (rest.isEmpty || !isBeforeCreole && processorName(in: rest) != nil)
      && find(UInt8(ascii: "}"), times: 3, in: rest) == nil
  }

  func isBlockEnd(_ text: Range<Int>) -> Bool {
    text.count == 3
      && has(UInt8(ascii: "}"), times: 3, at: text.lowerBound, before: text.upperBound)
  }

  mutating func open(_ range: Range<Int>, _ text: Range<Int>) {
    let isInCell = frames.last?.isInCell ?? false
    var frame = Frame(kind: .code, start: range.upperBound, awaitsName: true, isInCell: isInCell)
    let rest = trimmed(text.lowerBound + 3..<text.upperBound)
    if let kind = processor(in: rest) { frame.become(kind, at: range.upperBound) }
    frames.append(frame)
  }

  mutating func close(at end: Int) {
    let frame = frames.removeLast()
    switch frame.kind {
    case .cell: isTableOpen = true
    case .html: html(frame.start..<max(frame.start, end))
    case .restructuredText: restructuredText(frame.start..<max(frame.start, end))
    default: break
    }
  }

  /// The kind that `#!name` at the start of a text names.
  private func processor(in text: Range<Int>) -> ProcessorKind? {
    guard let name = processorName(in: text) else { return nil }
    if !customProcessors.isEmpty,
      customProcessors.contains(String(decoding: bytes[name], as: UTF8.self))
    {
      return .nothing
    }
    return ProcessorKind(bytes[name], version)
  }

  private func processorName(in text: Range<Int>) -> Range<Int>? {
    guard text.count > 2, bytes[text.lowerBound] == UInt8(ascii: "#"),
      bytes[text.lowerBound + 1] == UInt8(ascii: "!")
    else { return nil }
    let start = text.lowerBound + 2
    var end = start
    while end < text.upperBound, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "=") {
      let byte = bytes[end]
      let isPart =
        Word.Class(byte) != .gap || (0x2B...0x2F).contains(byte) || byte == UInt8(ascii: "_")
      guard isPart else { break }
      end += 1
    }
    // `#!/bin/sh` is text.
    return end > start && bytes[start] != UInt8(ascii: "/") ? start..<end : nil
  }
}

/// The last search for each sign that closes something.
struct Searches {
  struct Search {
    var start: Int
    var end: Int
    /// nil if it is not there.
    var found: Int?
  }
  /// There are no more than five signs.
  private var known: [(key: UInt8, search: Search)] = []

  subscript(key: UInt8) -> Search? {
    get { known.first { $0.key == key }?.search }
    set {
      guard let newValue else { return }
      if let index = known.firstIndex(where: { $0.key == key }) {
        known[index].search = newValue
      } else {
        known.append((key, newValue))
      }
    }
  }
}
