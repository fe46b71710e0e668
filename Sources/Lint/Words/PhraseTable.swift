/// Phrases of rules, found by their first word: `getting started`, `installing …`, `… roadmap`.
///
/// `…` stands for further words of a heading or a name. Where there is none, a phrase of several words may also be the
/// beginning, the end, or at least half of a heading; a phrase of one word is all of it.
struct PhraseTable {
  /// One phrase of a rule.
  struct Phrase {
    var words: [UInt64]
    /// `… x`
    var isOpenBefore = false
    /// `x …`
    var isOpenAfter = false
    /// Whether it is of a script without blanks.
    var isIdeographic = false
    /// Whatever the owner of the table wants to know again.
    var tag: Int
  }

  private var phrases: [UInt64: [Phrase]] = [:]
  /// Headings with more words than a match and this many are about something else.
  private static let mostFurtherWords = 5

  var isEmpty: Bool { phrases.isEmpty }

  mutating func add(_ text: String, tag: Int, splitsCamelCase: Bool = false) {
    let words = FoldedWords(text, splitsCamelCase: splitsCamelCase).all
    guard let first = words.first else { return }
    phrases[first.hash, default: []].append(
      Phrase(
        words: words.map(\.hash), isOpenBefore: text.hasPrefix("…"),
        isOpenAfter: text.hasSuffix("…"), isIdeographic: words.allSatisfy(\.isIdeograph), tag: tag))
  }

  /// The tags of all phrases that a heading or a name matches.
  func tags(ofHeading words: ArraySlice<FoldedWord>) -> [Int] {
    var tags: [Int] = []
    guard words.count <= 24 else { return [] }
    for start in words.indices {
      for phrase in phrases[words[start].hash] ?? [] where Self.matches(phrase, words, start) {
        tags.append(phrase.tag)
      }
    }
    return tags
  }

  private static func matches(
    _ phrase: Phrase, _ words: ArraySlice<FoldedWord>, _ start: Int
  ) -> Bool {
    let end = start + phrase.words.count
    guard end <= words.endIndex, begins(phrase, words, start) else { return false }
    let before = start - words.startIndex
    let after = words.endIndex - end
    if before == 0, after == 0 { return true }
    let further = before + after
    if phrase.isOpenBefore || phrase.isOpenAfter {
      return (before == 0 || phrase.isOpenBefore) && (after == 0 || phrase.isOpenAfter)
        && further <= mostFurtherWords
    }
    if phrase.isIdeographic {
      let isHalf = phrase.words.count * 2 >= words.count
      return phrase.words.count >= 2 && isHalf
        || phrase.words.count >= 4 && (before == 0 || after == 0) && further <= 8
    }
    guard phrase.words.count > 1 else { return false }
    return (before == 0 || after == 0) && further <= mostFurtherWords
      || phrase.words.count * 2 >= words.count
  }

  private static func begins(
    _ phrase: Phrase, _ words: ArraySlice<FoldedWord>, _ start: Int
  ) -> Bool {
    for (index, word) in phrase.words.enumerated() where words[start + index].hash != word {
      return false
    }
    return true
  }

  /// Calls for every phrase in a text: its tag, and the index of its first word.
  func find(in words: [FoldedWord], _ found: (_ tag: Int, _ word: Int) -> Void) {
    for start in words.indices {
      for phrase in phrases[words[start].hash] ?? []
      where start + phrase.words.count <= words.count && Self.begins(phrase, words[...], start) {
        found(phrase.tag, start)
      }
    }
  }

  /// The tag of a phrase that begins at this word; nil if none does.
  func tag(at start: Int, in words: [FoldedWord], longerThan least: Int = 0) -> Int? {
    phrases[words[start].hash]?.first {
      $0.words.count > least && start + $0.words.count <= words.count
        && Self.begins($0, words[...], start)
    }?.tag
  }

  /// Whether a heading matches one of the phrases.
  func match(heading text: String) -> Bool {
    !tags(ofHeading: FoldedWords(text).withoutNumbering).isEmpty
  }

  /// Whether one of the phrases is in a text.
  func isIn(_ words: [FoldedWord]) -> Bool {
    var isFound = false
    find(in: words) { _, _ in isFound = true }
    return isFound
  }
}

extension PhraseTable {
  init(_ phrases: some Sequence<String>) {
    self.init()
    for (tag, phrase) in phrases.enumerated() { add(phrase, tag: tag) }
  }
}
