import Basics

/// What the signs of markup in one text say for each language and against it.
///
///     {| class="wikitable"      4 for MediaWiki, as nobody else has it
///     '''bold'''                nothing between Trac, MediaWiki and MoinMoin; 1 for Trac against the others
///
/// Text between `{{{` and `}}}`, or in a Markdown fence, is left out: a Trac page may well show another markup.
/// Linear in the length of the text.
package struct MarkupVotes: Sendable {
  /// Points of signs that a language has and Trac has not, by `WikiMarkup.rawValue`.
  private var foreign = [Int](repeating: 0, count: WikiMarkup.allCases.count)
  /// Points of Trac's signs that a language has not.
  private var trac = [Int](repeating: 0, count: WikiMarkup.allCases.count)
  /// The line of the first sign of each language that Trac has not, from 1.
  private var firstLine = [Int?](repeating: nil, count: WikiMarkup.allCases.count)

  /// - Parameters:
  ///   - text: UTF-8, lines that end in LF.
  ///   - numbersHeadings: `# Title #` may be a heading of Trac's: NumberedHeadlinesPlugin is on.
  package init(_ text: [UInt8], numbersHeadings: Bool = false) {
    let firstBytes = MarkupSign.firstBytes
    var fence: Fence?
    var hasHeading = false
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let content = line.trimmedBlanks
      if let open = fence {
        if open.isClosed(by: content) { fence = nil }
        continue
      }
      guard let first = content.first else { continue }
      read(line, number + 1, numbersHeadings: numbersHeadings)
      search(text, line.indices, firstBytes, number + 1)
      switch first {
      case UInt8(ascii: "{")
      where content.starts(with: "{{{".utf8) && !content.dropFirst(3).contains(UInt8(ascii: "}")):
        // Where nothing closes it, all that follows is code, for Trac too.
        fence = .braces
      case UInt8(ascii: "`") where content.starts(with: "```".utf8):
        vote(.markdown, 2, number + 1)
        fence = .backquotes
      case UInt8(ascii: "~") where content.starts(with: "~~~".utf8):
        // `~~~~` signs a comment in MediaWiki; nobody else writes it in the middle of a text.
        vote(.markdown, 2, number + 1)
      case UInt8(ascii: "=") where !hasHeading:
        guard let level = Self.balancedHeading(content) else { break }
        hasHeading = true
        // DokuWiki's largest heading has the most marks, Trac's the fewest.
        if level >= 5 { vote(.dokuWiki, 3, number + 1) }
      case UInt8(ascii: "|") where Self.isRow(content, of: first):
        vote([.dokuWiki, .tWiki, .markdown, .textile], 1, number + 1)
      case UInt8(ascii: "^") where Self.isRow(content, of: first): vote(.dokuWiki, 3, number + 1)
      default: break
      }
    }
  }

  /// The language other than Trac's that the text is most likely in; nil if the signs do not outweigh Trac's.
  package var verdict: WikiMarkup? {
    WikiMarkup.allCases.filter { $0 != .trac && lead(of: $0) > 0 && foreign[$0.rawValue] >= 2 }
      .max { lead(of: $0) < lead(of: $1) }
  }

  /// Whether the text has any sign of any markup.
  package var isEmpty: Bool { foreign.allSatisfy { $0 == 0 } && trac.allSatisfy { $0 == 0 } }

  /// How much more speaks for a language than for Trac; below 0 Trac is more likely.
  package func lead(of markup: WikiMarkup) -> Int {
    foreign[markup.rawValue] - trac[markup.rawValue]
  }

  /// The line of the first sign of a language that Trac has not, from 1; nil if there is none.
  package func firstLine(of markup: WikiMarkup) -> Int? { firstLine[markup.rawValue] }

  // MARK: Signs

  private mutating func vote(_ languages: WikiMarkups, _ points: Int, _ line: Int) {
    for markup in WikiMarkup.allCases where markup != .trac {
      if languages.contains(.trac) {
        if !languages.contains(markup) { trac[markup.rawValue] += points }
      } else if languages.contains(markup) {
        foreign[markup.rawValue] += points
        if firstLine[markup.rawValue] == nil { firstLine[markup.rawValue] = line }
      }
    }
  }

  /// What a line begins with.
  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int, numbersHeadings: Bool) {
    for sign in MarkupSign.atStart[Int(line[line.startIndex])] where Self.has(sign, at: line) {
      vote(sign.languages, sign.points, number)
    }
    if line.first == UInt8(ascii: "#"), Self.isATXHeading(line),
      !numbersHeadings || !Self.isClosed(line)
    {
      vote(.markdown, 2, number)
      vote([.mediaWiki, .textile], 1, number)
    }
  }

  /// What is anywhere in a line.
  ///
  /// - Parameter firstBytes: which bytes signs begin with.
  private mutating func search(
    _ text: [UInt8], _ line: Range<Int>, _ firstBytes: [Bool], _ number: Int
  ) {
    let (bytes, mayBegin) = (text.span, firstBytes.span)
    for index in line where mayBegin[Int(bytes[index])] {
      for sign in MarkupSign.anywhere[Int(bytes[index])]
      where sign.begins(bytes, at: index, before: line.upperBound) {
        vote(sign.languages, sign.points, number)
      }
      if bytes[index] == UInt8(ascii: "["),
        let languages = Self.link(text[index..<line.upperBound])
      {
        vote(languages, 1, number)
      }
    }
  }

  /// A sign may end with the line's end, which the line itself no longer has.
  private static func has(_ sign: MarkupSign, at line: ArraySlice<UInt8>) -> Bool {
    sign.text.last == 0x0A
      ? line.elementsEqual(sign.text.dropLast()) : line.starts(with: sign.text)
  }

  /// `# Set up`, but not `#!/bin/sh`, `#12` or `# `.
  private static func isATXHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == UInt8(ascii: "#") }
    return (1...6).contains(line.count - rest.count) && rest.first == 0x20
      && rest.contains { $0 != 0x20 }
  }

  /// `# Set up #`, `## Set up ## =id`: as many marks once more, as a word of their own.
  private static func isClosed(_ heading: ArraySlice<UInt8>) -> Bool {
    let level = heading.prefix { $0 == UInt8(ascii: "#") }
    return heading.dropFirst(level.count).split(separator: 0x20)
      .contains { $0.trimmedBlanks.elementsEqual(level) }
  }

  /// `| a | b |`, `^ a ^ b ^`
  private static func isRow(_ line: ArraySlice<UInt8>, of mark: UInt8) -> Bool {
    line.count > 4 && line.last == mark && line[line.startIndex + 1] == 0x20
  }

  /// `== Set up ==` → 2.
  private static func balancedHeading(_ line: ArraySlice<UInt8>) -> Int? {
    let mark = UInt8(ascii: "=")
    let text = line.drop { $0 == mark }
    let level = line.count - text.count
    guard (1...6).contains(level), text.first == 0x20, line.count > 2 * level + 2,
      line.suffix(level).allSatisfy({ $0 == mark })
    else { return nil }
    return level
  }

  /// What a link that begins here says: `[http://host label]`, `[[Page|label]]`, `[[Topic][label]]`,
  /// `[label|http://host]`. Looks only so far, to stay linear.
  private static func link(_ text: ArraySlice<UInt8>) -> WikiMarkups? {
    let text = text.prefix(200)
    guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let inside = text[..<end].dropFirst()
    let after = text[end...].dropFirst().first
    guard inside.first == UInt8(ascii: "[") else {
      if inside.starts(with: "http".utf8), inside.contains(0x20), after != UInt8(ascii: "(") {
        return [.trac, .moinMoin, .mediaWiki]
      }
      if let bar = inside.firstIndex(of: UInt8(ascii: "|")),
        inside[bar...].dropFirst().starts(with: "http".utf8)
      {
        return .confluence
      }
      return nil
    }
    let target = inside.dropFirst()
    if after == UInt8(ascii: "[") { return .tWiki }
    guard after == UInt8(ascii: "]"), !target.contains(UInt8(ascii: "(")) else { return nil }
    if target.contains(UInt8(ascii: "|")) { return [.trac, .mediaWiki, .moinMoin, .dokuWiki] }
    // Trac reads such a link too, but few write it: there a blank makes it a macro that nobody knows.
    return target.contains(0x20) ? [.mediaWiki, .moinMoin, .dokuWiki, .tWiki] : nil
  }

  private enum Fence {
    case braces, backquotes

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      switch self {
      case .braces: line.elementsEqual("}}}".utf8)
      case .backquotes: line.starts(with: "```".utf8)
      }
    }
  }
}
