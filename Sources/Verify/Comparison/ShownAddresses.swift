import Links

extension Preparation {
  /// Trac's side with the addresses that GitHub does not link written out, as a migration does: `the file` that leads
  /// to `ftp://h/x` becomes ``the file (`ftp://h/x`)``, and an address that is its own label becomes code.
  ///
  /// - Parameter address: of a link, where GitHub does not link it.
  static func withShownAddresses(
    _ blocks: [ShownBlock], address: (_ link: Int) -> String?
  ) -> [ShownBlock] {
    blocks.map { block in
      var block = block
      block.children = withShownAddresses(block.children, address: address)
      if block.pieces.contains(where: { $0.runs.contains { $0.look.link != nil } }) {
        block.pieces = withShownAddresses(block.pieces, address: address)
      }
      return block
    }
  }

  private static func withShownAddresses(
    _ pieces: [Piece], address: (_ link: Int) -> String?
  ) -> [Piece] {
    // What each link shows, where its last run stands, and the styles that all of it has.
    var labels: [Int: (text: String, piece: Int, run: Int, styles: Styles)] = [:]
    for (index, piece) in pieces.enumerated() {
      for (number, run) in piece.runs.enumerated() {
        guard let link = run.look.link else { continue }
        let before = labels[link]
        labels[link] = (
          (before?.text ?? "") + run.text, index, number,
          (before?.styles ?? run.look.styles).intersection(run.look.styles)
        )
      }
    }
    var addresses: [Int: String] = [:]
    for link in labels.keys { addresses[link] = address(link) }
    guard !addresses.isEmpty else { return pieces }
    var result: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      var own = piece
      own.runs = []
      for (number, run) in piece.runs.enumerated() {
        guard let link = run.look.link, let address = addresses[link], let label = labels[link]
        else {
          own.runs.append(run)
          continue
        }
        if label.text == address {
          own.runs.append(Run(text: run.text, look: run.look.adding(.code)))
          continue
        }
        own.runs.append(run)
        guard label.piece == index, label.run == number else { continue }
        result.append(own)
        let look = Look(styles: label.styles)
        own = Piece(
          kind: .word, line: piece.line,
          runs: [
            Run(text: "(", look: look), Run(text: address, look: look.adding(.code)),
            Run(text: ")", look: look),
          ])
      }
      result.append(own)
    }
    return result
  }
}
