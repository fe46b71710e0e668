import Fuzz

/// What a writer of Markdown may get wrong, planted by cutting what it wrote.
enum PlantedWriterFault: String, CaseIterable {
  case line, lastLine, restOfPage, word, lastWord, row, cell, headingMark, itemMark, linkAddress,
    linkAsText
  case picture, codeLine, codeLanguage, bold, linesSwapped, indentation, fence, wordTwice, emphasis

  /// The Markdown with the fault; nil if it has no place for it.
  func plant(in markdown: String, _ random: inout SplitMix64) -> String? {
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var isCode = false
    var code: [Int] = []
    var text: [Int] = []
    var fences: [Int] = []
    for (place, line) in lines.enumerated() {
      if line.trimmed.hasPrefix("```") {
        isCode.toggle()
        fences.append(place)
      } else if line.contains(where: { $0.isLetter }), !line.contains("<!--") {
        if isCode { code.append(place) } else { text.append(place) }
      }
    }
    func first(_ places: [Int], _ change: (String) -> String?) -> Bool {
      for place in places.shuffled(using: &random) {
        if let changed = change(lines[place]), changed != lines[place] {
          lines[place] = changed
          return true
        }
      }
      return false
    }
    let done: Bool
    switch self {
    case .line, .codeLine, .lastLine:
      let place =
        self == .lastLine ? text.last : (self == .line ? text : code).randomElement(using: &random)
      if let place { lines.remove(at: place) }
      done = place != nil
    case .restOfPage:
      let place = text.dropFirst().randomElement(using: &random)
      if let place { lines.removeSubrange(place...) }
      done = place != nil
    case .word, .lastWord, .wordTwice:
      done = first(text) { line in
        guard !line.contains("<"), !line.contains("](") else { return nil }
        let words = line.split(separator: " ").map(String.init).filter { word in
          word.count > 1 && word.allSatisfy(\.isLetter)
        }
        guard let word = self == .lastWord ? words.last : words.randomElement(using: &random) else {
          return nil
        }
        return self == .wordTwice
          ? line.replacing(word, with: word + " " + word, maxReplacements: 1) : line.cutting(word)
      }
    case .row:
      let place = text.filter { lines[$0].hasPrefix("|") }.randomElement(using: &random)
      if let place { lines.remove(at: place) }
      done = place != nil
    case .cell:
      done = first(text.filter { lines[$0].hasPrefix("|") }) { line in
        let cells = line.split(separator: "|").filter { $0.contains(where: \.isLetter) }
        return cells.randomElement(using: &random).map {
          line.replacing($0, with: " ", maxReplacements: 1)
        }
      }
    case .headingMark:
      done = first(text) { $0.hasPrefix("#") ? $0.drop { $0 == "#" }.trimmed : nil }
    case .itemMark:
      done = first(text) { $0.hasPrefix("- ") ? String($0.dropFirst(2)) : nil }
    case .linkAddress:
      done = first(text) {
        $0.contains("](") ? $0.replacing("](", with: "](x", maxReplacements: 1) : nil
      }
    case .linkAsText:
      done = first(text) {
        $0.contains("](") ? $0.replacing("](", with: "] (", maxReplacements: 1) : nil
      }
    case .picture:
      done = first(text) {
        $0.contains("![") ? $0.replacing("![", with: "[", maxReplacements: 1) : nil
      }
    case .codeLanguage:
      done = first(fences) {
        $0.trimmed.count > 3 ? String($0.prefix { $0 == " " || $0 == "`" }) : nil
      }
    case .bold: done = first(text) { $0.contains("**") ? $0.replacing("**", with: "") : nil }
    case .emphasis:
      done = first(text) { line in
        !line.contains("**") && line.count { $0 == "*" } == 2 ? line.replacing("*", with: "") : nil
      }
    case .linesSwapped:
      let place = text.filter { text.contains($0 + 1) && lines[$0] != lines[$0 + 1] }
        .randomElement(using: &random)
      if let place { lines.swapAt(place, place + 1) }
      done = place != nil
    case .indentation:
      done = first(text) { $0.hasPrefix("  - ") ? $0.trimmed : nil }
    case .fence:
      let place = fences.randomElement(using: &random)
      if let place { lines.remove(at: place) }
      done = place != nil
    }
    return done ? lines.joined(separator: "\n") + "\n" : nil
  }
}
