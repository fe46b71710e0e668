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
    case .picture: "a picture"
    }
  }
}

/// What a reader sees of the Markdown, in its order: 64 bits for each word, line of code and `Mark`.
///
/// A line of code stands twice: as a whole, then word by word. So a source that is sure of its bytes and one that is
/// sure of its words alone both find them.
package struct Shown: Sendable {
  package private(set) var values: [UInt64] = []

  /// `capacity` is the number of bytes that will be read.
  package init(capacity: Int = 0) { values.reserveCapacity(capacity / 4) }

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
