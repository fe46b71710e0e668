/// `> [!NOTE]`: text in a box, of one of GitHub's five kinds.
package struct Alert: Hashable, Sendable {
  /// GitHub's own ("Basic writing and formatting syntax", section "Alerts").
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case note, tip, important, warning, caution

    /// What is in the Markdown: `NOTE`.
    package var mark: String { rawValue.uppercased() }
    /// What the site shows above the text: `Note`.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// Decides color, sign and title.
  package var kind: Kind
  /// What is below the title.
  package var blocks: [Block]

  /// Plain data.
  package init(_ kind: Kind, blocks: [Block]) {
    self.kind = kind
    self.blocks = blocks
  }
}

/// `<details><summary>Title</summary>`: blocks that show once a reader asks for them.
package struct Details: Hashable, Sendable {
  /// What shows at first; a reader unfolds the rest by it.
  package var summary: [Inline]
  /// What is folded.
  package var blocks: [Block]

  /// What is there where nothing else does: a site that folds nothing needs no such title.
  package static let noTitle: [Inline] = [.text("More…")]

  /// Plain data.
  package init(summary: [Inline], blocks: [Block]) {
    self.summary = summary
    self.blocks = blocks
  }
}
