/// One side of a page, ready to be compared: what is shown, and what its links mean.
struct PageSide: Sendable {
  var facts: [Fact]
  /// By the index of a link.
  var meanings: [LinkMeaning?]
  var isMissing: [Bool]

  /// - Parameter meaning: of an address; nil where there is none.
  init(_ shown: ShownPage, blocks: [ShownBlock], meaning: (String) -> LinkMeaning?) {
    let meanings = shown.links.map { meaning($0.address) }
    self.meanings = meanings
    isMissing = shown.links.map(\.isMissing)
    facts = FactList.facts(of: blocks) { meanings[$0]?.fileName ?? "" }
  }

  func meaning(of link: Int?) -> LinkMeaning? { link.flatMap { meanings[$0] } }
}
