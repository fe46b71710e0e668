/// An address of the old Trac in a file, and how to convert it.
package struct URLMatch: Hashable, Sendable {
  /// How to convert it.
  package enum Fate: Hashable, Sendable {
    /// Its new address, in plain words; where the page has no such section any more, that is said in `lost`.
    case moved(to: String, lost: String)
    /// It stays.
    case left(Reason)
  }

  /// Why it stays.
  package enum Reason: Hashable, Sendable {
    case gap(NewURLs.Gap)
    case obstacle(Obstacle)
  }

  /// What is around it.
  package enum Obstacle: Hashable, Sendable {
    /// The program around it adds to it, or fills it in.
    case built
    /// It may be what a program adds to.
    case base
    /// It is part of another address, as those of archives.
    case embedded
    /// It seems to go on in the next line.
    case broken
    /// The slashes that it begins with may begin a comment: `//trac.example.org/p/wiki/A`.
    case comment
    /// It goes on with bytes that are no UTF-8.
    case encoding
    /// No server takes it.
    case tooLong
    /// The new address has a `%`, the old one has none, and the string may be a format.
    case format
  }

  /// From 1.
  package var line: Int
  /// From 1, in characters.
  package var column: Int
  /// As it is there.
  package var old: String
  package var fate: Fate
}

extension URLMatch.Reason {
  /// For a person, after the address: `no page “A/B” was migrated`.
  package var text: String {
    switch self {
    case .gap(.noDocs): "give --docs and --site-url"
    case .gap(.noPage(let name)): "no page “\(name)” was migrated"
    case .gap(.noFile(let name)): "no file “\(name)” was migrated"
    case .gap(.gone(let file)): "“\(file)” no longer exists in the docs"
    case .gap(.noNumber(let realm, let id)): "“\(id)” is not a \(realm) number"
    case .gap(.noTemplate(let realm)): "no new address is set for Trac's \(realm) links"
    case .gap(.notInMap(let thing)): "\(thing) is not in the map"
    case .gap(.running): "only Trac itself has it"
    case .gap(.foreign): "not part of Trac"
    case .obstacle(.built): "the code appends to it"
    case .obstacle(.base): "the code may append to it"
    case .obstacle(.embedded): "part of another address"
    case .obstacle(.broken): "continues on the next line"
    case .obstacle(.comment): "its slashes may start a comment"
    case .obstacle(.encoding): "continues in an encoding other than UTF-8"
    case .obstacle(.tooLong): "longer than 8192 bytes"
    case .obstacle(.format):
      "the new address contains “%”, which the program may treat as a format specifier"
    }
  }
}

/// An address that is somewhere in a text: `see <https://trac.example.org/p/wiki/A>.`
struct FoundURL {
  /// The bytes of the text that it takes.
  var range: Range<Int>
  /// What it says, whatever is around it: `https://trac.example.org/p/wiki/A`.
  var url: String
  /// The same with the punctuation after it that is thought to be the sentence's; nil if there is none.
  var withPunctuation: (url: String, end: Int)?
  var style: URLStyle
  /// Why it must stay as it is, whatever it names; nil if nothing is in the way.
  var obstacle: URLMatch.Obstacle?
  /// It is where a program gives a value: after a quote or a name.
  var isValue = false
}
