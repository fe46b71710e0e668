import Basics
import Links

/// What to do about a word that is none of those known.
package enum Advice {
  /// `'tocs' is no setting. Did you mean 'toc'?`; without a near one all that there are.
  ///
  /// - Parameter what: what the word should be: `setting`.
  package static func unknown(_ word: String, _ what: String, _ known: [String]) -> String {
    let letters = Array(word.utf8)
    let near = known.compactMap { name in
      EditDistance.between(Array(name.utf8), letters, most: 2).map { (distance: $0, name: name) }
    }
    .min { $0.distance < $1.distance }?.name
    if let near { return "'\(word)' is no \(what). Did you mean '\(near)'?" }
    return "'\(word)' is no \(what). There are: \(known.sorted().joined(separator: ", "))."
  }
}
