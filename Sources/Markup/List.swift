/// A bullet or ordered list.
package struct List: Hashable, Sendable {
  /// What precedes the items.
  package enum Kind: Hashable, Sendable {
    case bullet
    /// `start` is the number of the first item, counted from 1 also for letters.
    case ordered(Numbering, start: Int)
  }

  /// What Trac counts with: `1.` `a.` `A.` `i.` `I.`
  package enum Numbering: Hashable, Sendable {
    case decimal, lowerAlpha, upperAlpha, lowerRoman, upperRoman
  }

  /// One item: a paragraph, mostly, and the lists nested in it.
  package struct Item: Hashable, Sendable {
    /// Empty: an item without text.
    package var blocks: [Block]
    /// `- [ ]` is false, `- [x]` is true, other items have none. Trac knows no such items.
    package var isChecked: Bool?

    /// `isChecked` is for task lists (GFM, 5.3); nil means an ordinary item.
    package init(_ blocks: [Block], isChecked: Bool? = nil) {
      self.blocks = blocks
      self.isChecked = isChecked
    }
  }

  /// One for all items: another mark begins another list.
  package var kind: Kind
  /// From top to bottom; a list without items is not a list and is lowered to nothing.
  package var items: [Item]

  /// A list of these items, tight or loose: Trac knows no difference.
  package init(_ kind: Kind, items: [Item]) {
    self.kind = kind
    self.items = items
  }
}

/// A term or a description of a definition list, in the order of the source.
package enum DefinitionPart: Hashable, Sendable {
  case term([Inline])
  case description([Block])
}
