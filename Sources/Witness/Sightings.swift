/// What a page shows besides words, as a value among the hashes of its words.
package enum Mark: UInt64, Sendable, CaseIterable {
  case heading = 1
  /// An item of a list, or a term of a definition list.
  case item
  case cell
  /// The start of a code block; its lines follow.
  case code
  /// The start of a link that has a label.
  case link
  case picture

  /// The word for it in a message.
  var name: String {
    switch self {
    case .heading: "a heading"
    case .item: "a list item"
    case .cell: "a table cell"
    case .code: "a code block"
    case .link: "a link"
    case .picture: "an image"
    }
  }
}

/// What a reader sees of the Markdown, in its order: 64 bits for each word, line of code and `Mark`.
///
/// A line of code is twice: as a whole, then word by word. So a source that is sure of its bytes and one that is
/// sure of its words alone both find them.
package struct Shown: Sendable {
  package private(set) var values: [UInt64] = []

  /// `capacity` is the number of bytes that will be read.
  package init(capacity: Int = 0) { values.reserveCapacity(capacity / 4) }

  /// Adds a mark at the end.
  package mutating func append(_ mark: Mark) { values.append(mark.rawValue) }

  /// Appends the words of a text. What is not part of a word only sets words apart.
  package mutating func append(words text: Swift.Span<UInt8>, in range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let length = Word.gap(text, at: position, before: range.upperBound)
      if length > 0 {
        position += length
        continue
      }
      let word = Word(text, at: position, before: range.upperBound)
      values.append(word.hash)
      position = word.end
    }
  }

  /// Appends a code block of these bytes.
  package mutating func append(code text: Swift.Span<UInt8>, in range: Range<Int>) {
    append(.code)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, text[end] != 0x0A { end += 1 }
      if let hash = CodeLine.hash(text, in: start..<end) { values.append(hash) }
      append(words: text, in: start..<end)
      start = end + 1
    }
  }
}

/// What a source is sure to show, in its order, and where each is.
///
/// Only what is certain is kept: a word that touches a mark of Trac's may be half of a longer one, so it does not count.
struct Sightings {
  private(set) var values: [UInt64] = []
  /// Of the first byte of each.
  private(set) var offsets: [UInt32] = []

  /// Marks that have been seen since the last word or blank: `''`, `[`.
  private var marks = false
  /// A mark among them that raises or lowers what it touches: digits may become `²`.
  private var raises = false
  /// Something that surely sets words apart has been seen since the last word.
  private(set) var isApart = true
  /// The last word is the last of `values`.
  private var lastCounts = false
  /// A raising or lowering mark has been seen since the last blank line, so it may reach on to here.
  private var hasRaised = false
  /// Words do not count: they are a link's target.
  var isMute = false

  init(capacity: Int) {
    values.reserveCapacity(capacity / 5)
    offsets.reserveCapacity(capacity / 5)
  }

  var count: Int { values.count }

  @inline(__always)
  mutating func word(_ word: Word, at offset: Int) {
    append(word.hash, at: offset, isMute: isMute || hasRaised && word.isSmallInUnicode)
  }

  @inline(__always)
  private mutating func append(_ hash: UInt64, at offset: Int, isMute: Bool) {
    // Two words with nothing but marks between them may be one.
    let isJoined = !isApart && marks
    if isJoined && lastCounts { removeLast() }
    if isMute || isJoined || raises {
      lastCounts = false
    } else {
      append(hash, offset)
      lastCounts = true
    }
    marks = false
    raises = false
    isApart = false
  }

  /// White space or a sign that is not markup.
  @inline(__always)
  mutating func gap() {
    isApart = true
    marks = false
    raises = false
  }

  /// A paragraph surely ends there.
  mutating func paragraphEnd() { hasRaised = false }

  mutating func markup(raises: Bool = false) {
    if raises {
      if !isApart && lastCounts { removeLast() }
      lastCounts = false
      self.raises = true
      hasRaised = true
    }
    marks = true
  }

  mutating func mark(_ mark: Mark, at offset: Int) {
    append(mark.rawValue, offset)
    lastCounts = false
  }

  mutating func line(_ hash: UInt64, at offset: Int) {
    append(hash, offset)
    lastCounts = false
  }

  /// Something that may show as a word is there.
  mutating func skip() {
    append(0, at: 0, isMute: true)
  }

  /// Begins what a mark stands for; `close` takes the mark back where nothing follows.
  mutating func open(_ mark: Mark, at offset: Int) -> Int {
    self.mark(mark, at: offset)
    return count
  }

  mutating func close(_ opened: Int) {
    if count == opened { removeLast() }
  }

  fileprivate mutating func append(_ value: UInt64, _ offset: Int) {
    values.append(value)
    offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  private mutating func removeLast() {
    values.removeLast()
    offsets.removeLast()
  }
}

extension Sightings {
  /// Without what a test is true of.
  func without(_ isLeftOut: (_ value: UInt64, _ offset: Int) -> Bool) -> Sightings {
    var rest = Sightings(capacity: 0)
    for (value, offset) in zip(values, offsets) where !isLeftOut(value, Int(offset)) {
      rest.append(value, Int(offset))
    }
    return rest
  }
}
