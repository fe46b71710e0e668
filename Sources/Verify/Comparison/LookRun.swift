import Markup

/// Neighbouring words whose look differs in the same way are one difference.
struct LookRun {
  private var missing: Styles = []
  private var added: Styles = []
  private var words: [String] = []
  private var line = 0

  mutating func add(
    _ left: Styles, _ right: Styles, word: String, line: Int, _ result: inout PageDifferences
  ) {
    let (missing, added) = (left.subtracting(right), right.subtracting(left))
    if missing != self.missing || added != self.added {
      finish(into: &result)
      (self.missing, self.added, self.line) = (missing, added, line)
    }
    if !missing.isEmpty || !added.isEmpty, words.last != word || self.line != line {
      words.append(word)
    }
  }

  mutating func finish(into result: inout PageDifferences) {
    guard !words.isEmpty else { return }
    let text = Quotation.of(words)
    let message =
      if added.isEmpty {
        "\(text) is \(missing.words) in Trac, and not here."
      } else if missing.isEmpty {
        "\(text) is \(added.words) here, and not in Trac."
      } else {
        "\(text) is \(added.words) here, in Trac \(missing.words)."
      }
    result.all.append(Difference(kind: .differsStyle, line: line, message: message))
    words = []
    (missing, added) = ([], [])
  }
}
