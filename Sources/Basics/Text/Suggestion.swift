/// What somebody meant who mistyped one of few words: a command, a format, a key.
package enum Suggestion {
  /// The nearest known word; nil if none is near. Half of a short word may be wrong, and beginnings count: `htm` → `html`.
  package static func of(_ word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard !letters.isEmpty else { return nil }
    let most = max(1, min(3, letters.count / 3))
    let near = known.compactMap { name in
      EditDistance.between(Array(name.lowercased().utf8), letters, most: most)
        .map { (distance: $0, name: name) }
    }
    if let nearest = near.min(by: { $0.distance < $1.distance }) { return nearest.name }
    let longer = known.filter { $0.lowercased().utf8.starts(with: letters) }
    return letters.count >= 2 && longer.count == 1 ? longer[0] : nil
  }

  /// `Did you mean 'lint'?`, or all that are known.
  ///
  /// - Parameter others: how they are called: `The commands`.
  package static func advice(_ word: String, among known: [String], others: String) -> String {
    of(word, among: known).map { "Did you mean '\($0)'?" }
      ?? "\(others) are \(known.joined(separator: ", "))."
  }
}
