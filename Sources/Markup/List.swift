/// A bullet or ordered list.
package struct List: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case bullet
    /// `start` is the number of the first item, counted from 1 also for letters.
    case ordered(Numbering, start: Int)
  }

  /// What Trac counts with: `1.` `a.` `A.` `i.` `I.`
  package enum Numbering: Hashable, Sendable {
    case decimal, lowerAlpha, upperAlpha, lowerRoman, upperRoman
  }

  package struct Item: Hashable, Sendable {
    package var blocks: [Block]
    /// `- [ ]` is false, `- [x]` is true, other items have none. Trac knows no such items.
    package var isChecked: Bool?

    package init(_ blocks: [Block], isChecked: Bool? = nil) {
      self.blocks = blocks
      self.isChecked = isChecked
    }
  }

  package var kind: Kind
  package var items: [Item]

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
