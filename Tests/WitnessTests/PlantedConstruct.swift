import Fuzz

/// What a reader of Trac's markup may swallow, planted by cutting its source.
enum PlantedConstruct: String, CaseIterable {
  case line, restOfPage, section, paragraph, halfLine, lastWord, firstWord, middleWord,
    repeatedWord, number
  case letterBeyondASCII, wordBeforeMark, wordBehindMark, boldText, inlineCode
  case row, lastRow, firstRow, cell, lastCell, cellJoined, cellsSwapped, table, tableAsText
  case heading, headingEnd, headingAsText, sectionsSwapped
  case item, itemEnd, lastItem, firstItem, itemJoined, itemsSwapped, nestedList, list
  case definition, definitionText, definitionAsText, citationLine, citation
  case paragraphsSwapped, label, link, linkAsText, picture
  case codeLine, lastCodeLine, firstCodeLine, codeLinesSwapped, codeBlock, codeAsText, codeWord
  case htmlWords, htmlBlock, boxLine, box, cellBlock, restAsCode, restAsComment
  case rstLine

  /// The page with the fault; nil if it has no place for it.
  func plant(in page: SourceSites, _ random: inout SplitMix64) -> String? {
    var page = page
    let done =
      switch self {
      case .row, .lastRow, .firstRow, .cell, .lastCell, .cellJoined, .cellsSwapped, .table,
        .tableAsText:
        inTable(&page, &random)
      case .item, .itemEnd, .lastItem, .firstItem, .itemJoined, .itemsSwapped, .nestedList, .list,
        .definition, .definitionText, .definitionAsText, .citationLine, .citation:
        inList(&page, &random)
      case .codeLine, .lastCodeLine, .firstCodeLine, .codeLinesSwapped, .codeBlock, .codeAsText,
        .codeWord, .htmlWords, .htmlBlock, .boxLine, .box, .cellBlock, .restAsCode, .restAsComment,
        .rstLine:
        inBlock(&page, &random)
      case .lastWord, .firstWord, .middleWord, .repeatedWord, .number, .letterBeyondASCII,
        .wordBeforeMark, .wordBehindMark, .boldText, .inlineCode, .label, .link, .linkAsText,
        .picture, .halfLine:
        inText(&page, &random)
      default: inPage(&page, &random)
      }
    return done ? page.text : nil
  }

  private func inPage(_ page: inout SourceSites, _ random: inout SplitMix64) -> Bool {
    switch self {
    case .line:
      return page.remove(page.places { $0 == .text }.randomElement(using: &random))
    case .restOfPage:
      guard
        let place = page.places({ $0 == .text || $0 == .heading || $0 == .item })
          .dropFirst().randomElement(using: &random)
      else { return false }
      page.lines.removeSubrange(place...)
      return true
    case .paragraph:
      return page.remove(page.runs { $0 == .text }.randomElement(using: &random))
    case .paragraphsSwapped:
      let runs = page.runs { $0 == .text }
      guard let first = runs.indices.dropLast().randomElement(using: &random) else { return false }
      page.swap(runs[first], runs[first + 1])
      return true
    case .heading:
      return page.remove(page.places { $0 == .heading }.randomElement(using: &random))
    case .headingAsText:
      return page.change(page.places { $0 == .heading }.randomElement(using: &random)) {
        $0.trimmed.drop { $0 == "=" }.trimmed
      }
    case .headingEnd:
      return page.change(page.places { $0 == .heading }.randomElement(using: &random)) { line in
        let title = line.trimmed.drop { $0 == "=" }
        let text = title.prefix { $0 != "=" && $0 != "#" }.trimmed
        guard let blank = text.lastIndex(of: " ") else { return nil }
        return line.replacing(text, with: text[..<blank])
      }
    case .section, .sectionsSwapped:
      let headings = page.places { $0 == .heading } + [page.lines.count]
      guard headings.count > 2,
        let first = headings.indices.dropLast(2).randomElement(using: &random)
      else { return false }
      let one = headings[first]..<headings[first + 1]
      if self == .section { return page.remove(one) }
      page.swap(one, headings[first + 1]..<headings[first + 2])
      return true
    default: return false
    }
  }

  private func inText(_ page: inout SourceSites, _ random: inout SplitMix64) -> Bool {
    // What a mark or a target touches is not a plain word.
    func isPlain(_ word: Substring) -> Bool {
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || ".,;:?".contains($0) }
        && word.contains { $0.isLetter }
    }
    let places = page.places { $0 == .text || $0 == .item }.shuffled(using: &random)
    for place in places {
      let line = page.lines[place]
      // Brackets hold what may not show.
      let isBare = !line.contains("[") && !line.contains("`") && !line.contains("{")
      let words = line.split(separator: " ")
      var changed: String?
      switch self {
      case .halfLine where isBare && words.count > 6:
        changed = String(line[..<words[words.count / 2].startIndex])
      case .lastWord where isBare && words.count > 3 && isPlain(words[words.count - 1]):
        changed = String(line[..<words[words.count - 1].startIndex])
      case .firstWord where isBare && words.count > 3:
        let first = words[1]
        if isPlain(first) { changed = line.cutting(first) }
      case .middleWord where isBare && words.count > 6:
        if isPlain(words[words.count / 2]) { changed = line.cutting(words[words.count / 2]) }
      case .repeatedWord where isBare:
        if let word = words.dropFirst(2).filter(isPlain).first(where: { word in
          page.lines.joined(separator: " ").split(separator: " ").count { $0 == word } > 2
        }) {
          changed = line.cutting(word)
        }
      case .number where isBare:
        if let word = words.dropFirst(1).first(where: { $0.count > 1 && $0.allSatisfy(\.isNumber) })
        {
          changed = line.cutting(word)
        }
      case .letterBeyondASCII where isBare:
        if let word = words.first(where: { word in
          word.contains { $0.isLetter && !$0.isASCII } && isPlain(word)
        }) {
          changed = line.cutting(word)
        }
      case .wordBeforeMark, .wordBehindMark:
        guard !line.contains("["), let mark = line.firstRange(of: "'''") else { break }
        if self == .wordBeforeMark {
          if let word = line[..<mark.lowerBound].split(separator: " ").last, isPlain(word) {
            changed = line.cutting(word)
          }
        } else if let close = line[mark.upperBound...].firstRange(of: "'''") {
          if let word = line[close.upperBound...].split(separator: " ").dropFirst().first,
            isPlain(word)
          {
            changed = line.cutting(word)
          }
        }
      case .boldText:
        if let mark = line.firstRange(of: "'''"),
          let close = line[mark.upperBound...].firstRange(of: "'''"),
          line[mark.upperBound..<close.lowerBound].split(separator: " ").contains(where: isPlain)
        {
          changed = String(line[..<mark.lowerBound] + line[close.upperBound...])
        }
      case .inlineCode:
        if let mark = line.firstIndex(of: "`"),
          let close = line[line.index(after: mark)...].firstIndex(of: "`"),
          line[mark..<close].contains(where: \.isLetter)
        {
          changed = String(line[..<mark] + line[line.index(after: close)...])
        }
      case .label, .link, .linkAsText:
        guard let open = line.firstRange(of: "[http"),
          let blank = line[open.lowerBound...].firstIndex(of: " "),
          let close = line[blank...].firstIndex(of: "]"),
          !line[open.upperBound..<blank].contains("]")
        else { break }
        let label = line[line.index(after: blank)..<close]
        guard label.contains(where: \.isLetter) else { break }
        switch self {
        case .label: changed = String(line[..<blank] + line[close...])
        case .link: changed = String(line[..<open.lowerBound] + line[line.index(after: close)...])
        default:
          changed = String(line[..<open.lowerBound] + label + line[line.index(after: close)...])
        }
      case .picture:
        guard let open = line.firstRange(of: "[[Image("),
          let close = line[open.upperBound...].firstRange(of: ")]]")
        else { break }
        changed = String(line[..<open.lowerBound] + line[close.upperBound...])
      default: break
      }
      if let changed, changed != line {
        page.lines[place] = changed
        return true
      }
    }
    return false
  }

  private func inTable(_ page: inout SourceSites, _ random: inout SplitMix64) -> Bool {
    let tables = page.runs { $0 == .row }.filter { $0.count > 1 }
    guard let table = tables.randomElement(using: &random) else { return false }
    let place = table.randomElement(using: &random)
    switch self {
    case .row: return page.remove(place)
    case .lastRow: return page.remove(table.upperBound - 1)
    case .firstRow: return page.remove(table.lowerBound)
    case .table: return page.remove(table)
    case .tableAsText:
      for place in table {
        page.lines[place] = page.lines[place].replacing("||", with: " ").replacing("=", with: "")
      }
      return true
    default:
      return page.change(place) { line in
        guard !line.contains("`"), !line.contains("[") else { return nil }
        var cells = line.trimmed.dropFirst(2).dropLast(2).split(separator: "||").map(String.init)
        guard cells.count > 1, cells.allSatisfy({ $0.contains { $0.isLetter || $0.isNumber } })
        else { return nil }
        let cell = cells.indices.randomElement(using: &random) ?? 0
        switch self {
        case .cell: cells[cell] = " "
        case .lastCell: cells.removeLast()
        case .cellJoined: cells.replaceSubrange(0..<2, with: [cells[0] + " " + cells[1]])
        default:
          guard cells[0].trimmed != cells[1].trimmed else { return nil }
          cells.swapAt(0, 1)
        }
        return "||" + cells.joined(separator: "||") + "||"
      }
    }
  }

  private func inList(_ page: inout SourceSites, _ random: inout SplitMix64) -> Bool {
    switch self {
    case .definition, .definitionText, .definitionAsText:
      let place = page.places { $0 == .definition }.randomElement(using: &random)
      if self == .definition { return page.remove(place) }
      return page.change(place) { line in
        guard let colons = line.firstRange(of: "::") else { return nil }
        if self == .definitionAsText { return line.replacing("::", with: ":").trimmed }
        return colons.upperBound < line.endIndex ? String(line[..<colons.upperBound]) : nil
      }
    case .citationLine:
      return page.remove(page.places { $0 == .citation }.randomElement(using: &random))
    case .citation: return page.remove(page.runs { $0 == .citation }.randomElement(using: &random))
    default: break
    }
    guard let list = page.runs({ $0 == .item }).randomElement(using: &random) else { return false }
    let place = list.randomElement(using: &random)
    switch self {
    case .item: return page.remove(place)
    case .lastItem: return page.remove(list.upperBound - 1)
    case .firstItem: return page.remove(list.lowerBound)
    case .list: return page.remove(list)
    case .itemEnd:
      return page.change(place) { line in
        let words = line.split(separator: " ")
        guard words.count > 4, !line.contains("[") else { return nil }
        return String(line[..<words[2].startIndex])
      }
    case .itemJoined:
      return page.change(list.dropFirst().randomElement(using: &random)) { line in
        line.trimmed.first == "*" || line.trimmed.first == "-"
          ? line.replacing("* ", with: "  ", maxReplacements: 1).replacing(
            "- ", with: "  ", maxReplacements: 1)
          : nil
      }
    case .itemsSwapped:
      guard list.count > 1, let first = list.dropLast().randomElement(using: &random),
        page.lines[first] != page.lines[first + 1]
      else { return false }
      page.lines.swapAt(first, first + 1)
      return true
    case .nestedList:
      func depth(_ place: Int) -> Int { page.lines[place].prefix { $0 == " " }.count }
      let outer = list.map(depth).min() ?? 0
      guard let start = list.first(where: { depth($0) > outer }) else { return false }
      let end = list.first { $0 > start && depth($0) <= outer } ?? list.upperBound
      return page.remove(start..<end)
    default: return false
    }
  }

  private func inBlock(_ page: inout SourceSites, _ random: inout SplitMix64) -> Bool {
    func blocks(_ names: Set<String>) -> [Range<Int>] {
      page.runs { kind in
        if case .inside(let name) = kind { names.contains(name) } else { false }
      }
    }
    let code = blocks(["", "python", "sh", "ini", "sql", "text", "xml", "c", "diff"])
    let boxes = blocks(["div", "box", "quote", "wiki"])
    func whole(_ range: Range<Int>) -> Range<Int> {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start > 0, page.kinds[start - 1] != .brace { start -= 1 }
      while start > 0, page.kinds[start - 1] == .brace, !page.lines[start].trimmed.hasPrefix("{{{")
      { start -= 1 }
      while end < page.lines.count, page.kinds[end] != .brace { end += 1 }
      return start..<min(end + 1, page.lines.count)
    }
    switch self {
    case .codeLine:
      return page.remove(code.randomElement(using: &random)?.randomElement(using: &random))
    case .lastCodeLine:
      return page.remove(code.randomElement(using: &random).map { $0.upperBound - 1 })
    case .firstCodeLine: return page.remove(code.randomElement(using: &random)?.lowerBound)
    case .codeBlock: return page.remove(code.randomElement(using: &random).map(whole))
    case .codeAsText:
      guard let block = code.randomElement(using: &random).map(whole) else { return false }
      for place in block where page.kinds[place] == .brace { page.lines[place] = "" }
      return true
    case .codeLinesSwapped:
      guard let block = code.filter({ $0.count > 1 }).randomElement(using: &random),
        page.lines[block.lowerBound] != page.lines[block.lowerBound + 1]
      else { return false }
      page.lines.swapAt(block.lowerBound, block.lowerBound + 1)
      return true
    case .codeWord:
      return page.change(code.randomElement(using: &random)?.randomElement(using: &random)) {
        line in
        guard let word = line.split(separator: " ").dropFirst().randomElement(using: &random) else {
          return nil
        }
        return line.cutting(word)
      }
    case .htmlWords:
      return page.change(
        blocks(["html"]).randomElement(using: &random)?.randomElement(using: &random)
      ) { line in
        let text = line.split(separator: "<").compactMap { $0.split(separator: ">").last }
          .last { $0.contains(where: \.isLetter) && $0.contains(" ") && !$0.contains("=") }
        return text.map { line.cutting($0) }
      }
    case .htmlBlock: return page.remove(blocks(["html"]).randomElement(using: &random))
    case .boxLine:
      return page.remove(boxes.randomElement(using: &random)?.randomElement(using: &random))
    case .box: return page.remove(boxes.randomElement(using: &random))
    case .cellBlock: return page.remove(blocks(["td", "th"]).randomElement(using: &random))
    case .rstLine:
      return page.remove(
        blocks(["rst"]).flatMap(Array.init).filter { place in
          page.lines[place].count > 12 && page.lines[place].allSatisfy { $0.isLetter || $0 == " " }
        }.randomElement(using: &random))
    case .restAsCode, .restAsComment:
      guard let place = page.places({ $0 == .heading }).dropFirst().randomElement(using: &random)
      else {
        return false
      }
      page.lines.insert(self == .restAsCode ? "{{{" : "{{{#!comment", at: place)
      page.lines.append("}}}")
      return true
    default: return false
    }
  }
}

extension String {
  func cutting(_ part: some StringProtocol) -> String {
    guard let place = ranges(of: String(part)).last else { return self }
    return String(self[..<place.lowerBound] + self[place.upperBound...])
  }
}

extension SourceSites {
  func places(_ fits: (Kind) -> Bool) -> [Int] { kinds.indices.filter { fits(kinds[$0]) } }

  /// Lines of a kind in a row.
  func runs(_ fits: (Kind) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in places(fits) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  mutating func remove(_ place: Int?) -> Bool {
    guard let place else { return false }
    lines.remove(at: place)
    return true
  }

  mutating func remove(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    lines.removeSubrange(range)
    return true
  }

  mutating func change(_ place: Int?, _ change: (String) -> String?) -> Bool {
    guard let place, let changed = change(lines[place]), changed != lines[place] else {
      return false
    }
    lines[place] = changed
    return true
  }

  mutating func swap(_ first: Range<Int>, _ second: Range<Int>) {
    let between = lines[first.upperBound..<second.lowerBound]
    let swapped = Array(lines[second]) + between + lines[first]
    lines.replaceSubrange(first.lowerBound..<second.upperBound, with: swapped)
  }
}
