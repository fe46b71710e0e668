import Markup

/// Titles and rules: lines of one punctuation mark.
///
///     =====
///     Title
///     =====
extension BodyReader {
  /// Whether the line is one mark over and over.
  func adornmentMark(_ index: Int) -> UInt8? {
    guard !isBlank(index) else { return nil }
    let range = lines[index].range
    let mark = bytes[range.lowerBound]
    guard Self.isPunctuation(mark), bytes[range].allSatisfy({ $0 == mark }) else { return nil }
    return mark
  }

  private func width(_ index: Int) -> Int { ColumnWidth.of(bytes[lines[index].range]) }

  /// A line of marks at the start of a block: the rule above a title, or a transition.
  mutating func adornment() -> Bool {
    guard let mark = adornmentMark(index) else { return false }
    let length = lines[index].range.count
    guard takesTitles else {
      if length < 4 { return false }
      index += 1
      addRejected("A title or a transition cannot stand here.", from: index - 1)
      return true
    }
    let start = index
    if isBlank(index + 1) {
      guard length >= 4 else { return false }
      index += 1
      add(.transition, from: start)
      return true
    }
    if adornmentMark(index + 1) != nil {
      guard length >= 4 else { return false }
      index += 2
      addRejected("A line of marks follows another.", from: start)
      return true
    }
    return overlinedTitle(mark, length: length)
  }

  private mutating func overlinedTitle(_ mark: UInt8, length: Int) -> Bool {
    let start = index
    func reject(_ message: String, _ count: Int) -> Bool {
      guard length >= 4 else { return false }
      index = min(start + count, lines.count)
      addRejected(message, from: start)
      return true
    }
    guard start + 2 < lines.count else {
      return reject("A title has a line above but none below.", 2)
    }
    guard let below = adornmentMark(start + 2) else {
      return reject("A title has a line above but none below.", 3)
    }
    guard below == mark, lines[start + 2].range.count == length else {
      return reject("The lines above and below a title are not alike.", 3)
    }
    if width(start + 1) > length {
      guard length >= 4 else { return false }
      complain("The lines above and below a title are too short.", at: start)
    }
    let line = line(start + 1)
    var title = lines[start + 1]
    title.trim(line.skipSpace(line.start) - line.start)
    index = start + 3
    addTitle(title, TitleStyle(over: mark, under: below), from: start)
    return true
  }

  /// The line at work with a rule below it; false: the rule is too short to be one.
  mutating func underlinedTitle() -> Bool {
    guard let mark = adornmentMark(index + 1) else { return false }
    let (start, length) = (index, lines[index + 1].range.count)
    if width(start) > length {
      if length < 4 { return false }
      complain("The line below a title is too short.", at: start + 1)
    }
    index = start + 2
    if takesTitles {
      addTitle(lines[start], TitleStyle(over: nil, under: mark), from: start)
    } else {
      addRejected("A title cannot stand here.", from: start)
    }
    return true
  }

  /// A title of the level that its style has, if that fits where it stands.
  private mutating func addTitle(_ title: SourceLine, _ style: TitleStyle, from start: Int) {
    let level: Int
    if let known = document.titleStyles.firstIndex(of: style) {
      level = known + 1
    } else if document.titleStyles.count == document.sectionLevel {
      document.titleStyles.append(style)
      level = document.titleStyles.count
    } else {
      return addRejected("A title has a new style where no new level can begin.", from: start)
    }
    guard level <= document.sectionLevel + 1 else {
      return addRejected("A title is more than one level below the one before.", from: start)
    }
    document.sectionLevel = level
    let content = inlines(Array(bytes[title.range]), line: title.number)
    let name = SimpleName.normalized(content.plainText)
    let place = document.names.addImplicit(name)
    add(.title(level: level, content, place: place), from: start)
  }
}
