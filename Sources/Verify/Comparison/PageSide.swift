/// One side of a page, ready to be compared: what is shown, and what its links mean.
struct PageSide: Sendable {
  var facts: [Fact]
  /// By the index of a link.
  var meanings: [LinkMeaning?]
  /// Trac marks what the link leads to as missing.
  var missing: [ShownLink.Missing?]

  /// - Parameter meaning: of an address; nil where there is none.
  init(_ shown: ShownPage, blocks: [ShownBlock], meaning: (String) -> LinkMeaning?) {
    let meanings = shown.links.map { meaning($0.address) }
    self.meanings = meanings
    missing = shown.links.map(\.missing)
    facts = FactList.facts(of: blocks) { meanings[$0]?.fileName ?? "" }
  }

  /// Whether any link is a mail address: Trac hides them from strangers.
  var hasMailLinks: Bool {
    meanings.contains { meaning in
      if case .external(let address) = meaning { address.hasPrefix("mailto:") } else { false }
    }
  }

  /// The link around a piece, but not that of an image to itself.
  func meaning(around piece: Piece, _ run: StyledText) -> LinkMeaning? {
    guard let meaning = meaning(of: run.look.link) else { return nil }
    guard case .image = piece.kind else { return meaning }
    return meanings[piece.source]?.fileName == meaning.fileName ? nil : meaning
  }

  func meaning(of link: Int?) -> LinkMeaning? { link.flatMap { meanings[$0] } }
}
