import Basics
import Links

/// Trac's side with what a migration writes where it cannot link: `the file` that points to `ftp://h/x` becomes
/// ``the file (`ftp://h/x`)``, and an address at the end of its own label becomes code. The same for the names of files
/// that did not come along.
struct ShownAddresses {
  /// Of a link or image, by its index: what is written for it; nil where it stays.
  let name: (_ link: Int) -> String?

  func written(in blocks: [ShownBlock]) -> [ShownBlock] {
    blocks.map { block in
      var block = block
      block.children = written(in: block.children)
      block.pieces = written(in: block.pieces.flatMap(withoutPicture))
      return block
    }
  }

  /// An image becomes its text with the name after it, or its name alone.
  private func withoutPicture(_ piece: Piece) -> [Piece] {
    guard case .image(let alternative, let isAutomatic) = piece.kind,
      let name = name(piece.source)
    else { return [piece] }
    var look = piece.runs.first?.look ?? Look()
    if let link = look.link, self.name(link) != nil { look.link = nil }
    let hasText = !alternative.isEmpty && (!isAutomatic || RelativeURL.scheme(of: name) != nil)
    func words(_ text: String, _ look: Look) -> [Piece] {
      text.unicodeScalars.split(whereSeparator: WhiteSpace.isBlank).map {
        Piece(kind: .word, line: piece.line, runs: [StyledText(text: String($0), look: look)])
      }
    }
    var code = words(name, look.adding(.code))
    guard hasText, !code.isEmpty else { return code }
    code[0].runs.insert(StyledText(text: "(", look: look), at: 0)
    code[code.count - 1].runs.append(StyledText(text: ")", look: look))
    return words(alternative, look) + code
  }

  /// What a link shows.
  fileprivate struct Label {
    /// Blanks as one.
    var text = ""
    /// The styles that all of it has.
    var styles: Styles
    /// Where its runs are.
    var runs: [(piece: Int, run: Int)] = []
  }

  private func written(in pieces: [Piece]) -> [Piece] {
    var labels: [Int: Label] = [:]
    for (index, piece) in pieces.enumerated() {
      for (number, run) in piece.runs.enumerated() {
        guard let link = run.look.link else { continue }
        var label = labels[link] ?? Label(styles: run.look.styles)
        label.text += (number == 0 && !label.text.isEmpty ? " " : "") + run.text
        label.styles.formIntersection(run.look.styles)
        label.runs.append((index, number))
        labels[link] = label
      }
    }
    let named = labels.compactMap { link, label in name(link).map { (name: $0, label: label) } }
    if named.isEmpty { return pieces }
    var result = pieces
    // From the end, so that the places of the others stay.
    for (name, label) in named.sorted(by: { $0.label.runs[0] > $1.label.runs[0] }) {
      if !label.ends(with: PageReader.oneLine(name)) {
        add(name, behind: label, to: &result)
      } else if !name.isSchemeAlone {
        setCode(name, endOf: label, in: &result)
      }
    }
    return result
  }

  /// The end of the label becomes code.
  private func setCode(_ name: String, endOf label: Label, in pieces: inout [Piece]) {
    var rest = name.unicodeScalars.count { !WhiteSpace.isBlank($0) && !WhiteSpace.isInvisible($0) }
    for (piece, run) in label.runs.reversed() where rest > 0 {
      let own = pieces[piece].runs[run]
      let count = own.text.unicodeScalars.count
      let plain = own.text.unicodeScalars.prefix(max(0, count - rest))
      let code = own.text.unicodeScalars.suffix(rest)
      pieces[piece].runs.replaceSubrange(
        run...run,
        with: (plain.isEmpty ? [] : [StyledText(text: String(plain), look: own.look)])
          + [StyledText(text: String(code), look: own.look.adding(.code))])
      rest -= code.count
    }
  }

  /// ` (name)`; what follows the label in the same word follows the name.
  private func add(_ name: String, behind label: Label, to pieces: inout [Piece]) {
    guard let (index, number) = label.runs.last else { return }
    let look = Look(styles: label.styles)
    let rest = pieces[index].runs[(number + 1)...]
    var words = name.unicodeScalars.split(whereSeparator: WhiteSpace.isBlank).map {
      Piece(
        kind: .word, line: pieces[index].line,
        runs: [StyledText(text: String($0), look: look.adding(.code))])
    }
    guard !words.isEmpty else { return }
    words[0].runs.insert(StyledText(text: "(", look: look), at: 0)
    words[words.count - 1].runs += [StyledText(text: ")", look: look)] + rest
    pieces[index].runs.removeSubrange((number + 1)...)
    pieces.insert(contentsOf: words, at: index + 1)
  }
}

extension ShownAddresses.Label {
  /// Whether its last words are these, and no part of a longer one.
  fileprivate func ends(with end: String) -> Bool {
    guard text.utf8.count >= end.utf8.count,
      text.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    else { return false }
    guard let before = text.utf8.dropLast(end.utf8.count).last else { return true }
    return !before.isDigit && !before.isLetter
  }
}
