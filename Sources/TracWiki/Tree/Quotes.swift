import Markup

extension TreeBuilder {
  /// Leading blanks: a list item goes on, or text is quoted.
  mutating func indent(to depth: Int) {
    if let last = lists.last {
      if depth < last.depth {
        if lists.contains(where: { depth > $0.depth }) {
          isInListItem = true
          setListDepth(depth, opening: nil)
          return
        }
      } else if depth <= last.depth + (last.isOrdered ? 3 : 2) {
        isInListItem = true
        return
      }
    }
    if !isInDefinitionList { setQuoteDepth(depth) }
  }

  mutating func closeQuotes() {
    setQuoteDepth(0)
  }

  /// Up to 0.12 a line at the margin is read before the quotes end. So the tags that close its emphasis are before
  /// those that open it, and browsers go on with it; what the line closed itself goes as far as there.
  mutating func closeQuotesBehindLine() {
    let syntax = context.options.syntax
    let endsStyles = isParagraphOpen || syntax.endsStylesWithBlocks
    if quotes.isEmpty || syntax.endsQuotesAtMargin || !endsStyles { return closeQuotes() }
    var opened = inline.styles
    opened.subtract(inheritedStyles)
    inheritedStyles.formIntersection(inline.styles)
    closeQuotes()
    inline.styles = opened
  }

  /// `> text`, `>> text`: up to 0.11 each mark is a quote around the line.
  mutating func cite(_ mark: Range<Int>) {
    setQuoteDepth(bytes[mark].count { $0 == UInt8(ascii: ">") }, isCitation: true)
  }

  private mutating func setQuoteDepth(_ depth: Int, isCitation: Bool = false) {
    let open = quotes.last ?? 0
    if depth > open {
      setTab(depth)
      for tab in tabStops where tab > open {
        for level in (isCitation ? open + 1 : tab)...tab {
          openQuote(level, isCitation ? .quote : .indented)
        }
      }
    } else {
      while let last = quotes.last, depth < last { closeQuote() }
      if depth > 0, !isCitation {
        if quotes.isEmpty { openQuote(depth, .indented) } else { quotes[quotes.count - 1] = depth }
      }
    }
    if depth > 0 { isInQuote = true }
  }

  private mutating func openQuote(_ depth: Int, _ element: BlockSink.Element) {
    guard mayNest() else { return }
    closeTable()
    closeParagraph()
    closeLists()
    quotes.append(depth)
    setTab(depth)
    sink.open(element)
  }

  private mutating func closeQuote() {
    closeTable()
    closeParagraph()
    quotes.removeLast()
    sink.close { $0 == .quote || $0 == .indented }
  }

  /// Columns where lists and quotes began: a deeper line opens a quote for each of them.
  mutating func setTab(_ depth: Int) {
    tabStops.removeAll { $0 >= depth }
    tabStops.append(depth)
  }
}

extension TreeBuilder {
  /// `> text`: the lines are read as a page of their own once the last one is known.
  mutating func addCitationLine(_ source: SourceLine) {
    closeParagraph()
    let mark = line.skipSpace(line.start)
    let depth = Indent.depth(line, to: mark, tab: 1)
    if citation.isEmpty, depth < lists.last?.depth ?? -1 { setListDepth(depth, opening: nil) }
    citation.append(SourceLine(range: mark + 1..<line.end, number: source.number))
  }

  mutating func closeCitation() {
    guard !citation.isEmpty else { return }
    var lines = citation
    citation.removeAll()
    let isSpaced = lines.allSatisfy {
      $0.range.isEmpty || bytes[$0.range.lowerBound] == UInt8(ascii: ">")
        || bytes[$0.range.lowerBound] == UInt8(ascii: " ")
    }
    if isSpaced {
      for index in lines.indices {
        let range = lines[index].range
        if !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: " ") {
          lines[index].range = range.lowerBound + 1..<range.upperBound
        }
      }
    }
    let source = SourceLines(bytes, lines: lines)
    sink.add(Block(.quote(context.blocks(source)), at: source.range))
  }
}
