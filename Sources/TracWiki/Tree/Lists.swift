import Markup

extension TreeBuilder {
  /// ` * item`, ` 1. item`
  mutating func openListItem() {
    guard let mark = ListMark(line, context.options.syntax) else { return }
    isInListItem = true
    setListDepth(mark.depth, opening: kind(of: mark))
  }

  private func kind(of mark: ListMark) -> List.Kind {
    guard case .ordered(let number) = mark.kind else { return .bullet }
    let text = line.string(number)
    let first = line[number.lowerBound]
    let syntax = context.options.syntax
    let letter =
      number.count == 1 && syntax.startsListsAnywhere
      ? Int(first | 0x20) - Int(UInt8(ascii: "a")) + 1 : 1
    switch first {
    case UInt8(ascii: "0") where !syntax.hasBullets: return .ordered(.decimal, start: 1)
    case UInt8(ascii: "1") where !syntax.startsListsAnywhere: return .ordered(.decimal, start: 1)
    case UInt8(ascii: "i"): return .ordered(.lowerRoman, start: 1)
    case UInt8(ascii: "I"): return .ordered(.upperRoman, start: 1)
    case _ where ByteClass.isDigit(first) || first >= 0x80:
      // HTML's numbers are 32 bits wide, and have ASCII's digits.
      return .ordered(
        .decimal, start: min(Int(text.prefix { $0.isASCII }) ?? 1, 999_999_999))
    case _ where ByteClass.isLower(first): return .ordered(.lowerAlpha, start: letter)
    default: return .ordered(.upperAlpha, start: letter)
    }
  }

  mutating func closeLists() {
    setListDepth(-1, opening: nil)
  }

  /// Opens and closes lists until the innermost is at `depth`.
  mutating func setListDepth(_ depth: Int, opening kind: List.Kind?) {
    if depth > lists.last?.depth ?? -1 {
      openList(kind, depth)
      return
    }
    while let last = lists.last, depth < last.depth { closeList() }
    // Up to 0.11 text that goes on with an outer list is an item of its own.
    guard depth >= 0, kind != nil || !context.options.syntax.continuesOuterItems else { return }
    guard let last = lists.last else { return openList(kind, depth) }
    if let kind, last.isOrdered != kind.isOrdered {
      closeList()
      openList(kind, depth)
    } else {
      lists[lists.count - 1].depth = depth
      endStyles()
      sink.close { $0 == .item }
      sink.open(.item)
    }
  }

  private mutating func openList(_ kind: List.Kind?, _ depth: Int) {
    guard let kind, mayNest() else { return }
    closeTable()
    closeParagraph()
    closeQuotes()
    lists.append(OpenList(isOrdered: kind.isOrdered, depth: depth))
    setTab(depth)
    sink.open(.list(kind))
    sink.open(.item)
  }

  mutating func closeList() {
    lists.removeLast()
    endStyles()
    sink.close { if case .list = $0 { true } else { false } }
  }

  /// Whether one more level may open; beyond the limit the text joins the innermost block.
  mutating func mayNest() -> Bool {
    if sink.depth < 2 * context.options.nestingLimit { return true }
    if !deepestReported {
      deepestReported = true
      context.report(.listsTooDeep(limit: context.options.nestingLimit), at: range)
    }
    return false
  }
}

extension List.Kind {
  var isOrdered: Bool { self != .bullet }
}

extension TreeBuilder {
  /// ` term:: description`
  mutating func openDefinition() {
    guard let mark = DefinitionMark(line) else { return }
    if isInDefinitionList {
      inline.styles.cutAtBlockEnd()
    } else if context.options.syntax.endsParagraphsAtTerms {
      closeParagraph()
    } else {
      // Up to 1.0 only the browser ended it.
      sink.endParagraph()
      inline.styles.cutAtBlockEnd()
    }
    // Emphasis that the last description left open goes on in the term.
    let term = InlineRuns.nest(
      context.inlines(TextView(bytes, mark.term), line: lineNumber).map {
        Run(inline: $0, styles: inline.styles)
      }, of: bytes)
    collectRuns()
    pieces.append(.term(term))
    isInDefinitionList = true
  }

  mutating func closeDefinitionList() {
    guard isInDefinitionList else { return }
    sink.close { $0 == .definitionList }
    isInDefinitionList = false
    cutInheritedStyles()
  }

  /// Trac leaves emphasis open that a description did not close: what goes on in the line below it depends on
  /// the browser.
  mutating func cutInheritedStyles() {
    guard !inheritedStyles.isEmpty else { return }
    collectRuns()
    inheritedStyles.cutAtBlockEnd()
    for index in pieces.indices {
      guard case .run(var run) = pieces[index] else { continue }
      inheritedStyles.formIntersection(run.styles)
      run.styles.cut(as: inheritedStyles)
      pieces[index] = .run(run)
    }
    inheritedStyles.formIntersection(inline.styles)
    inline.styles.cut(as: inheritedStyles)
  }
}
