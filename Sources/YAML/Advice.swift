import Links

/// What to do about a word that is none of those known.
package enum Advice {
  /// `'tocs' is no setting. Did you mean 'toc'?`; without a near one all that there are.
  ///
  /// - Parameter what: what the word should be: `setting`.
  package static func unknown(_ word: String, _ what: String, _ known: [String]) -> String {
    let near = known.first {
      EditDistance.between(Array($0.utf8), Array(word.utf8), most: 2) != nil
    }
    if let near { return "'\(word)' is no \(what). Did you mean '\(near)'?" }
    return "'\(word)' is no \(what). There are: \(known.sorted().joined(separator: ", "))."
  }
}
