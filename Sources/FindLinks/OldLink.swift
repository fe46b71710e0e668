/// An address of the old Trac in a file, and what becomes of it.
package struct OldLink: Hashable, Sendable {
  /// What becomes of it.
  package enum Fate: Hashable, Sendable {
    /// Its new address, in plain words; where the page has no such section any more, that is said in `lost`.
    case moved(to: String, lost: String)
    /// It stays.
    case left(Reason)
  }

  /// Why it stays.
  package enum Reason: Hashable, Sendable {
    case gap(NewAddresses.Gap)
    case built
    case base
    case embedded
    case broken
    case comment
    case encoding
    case tooLong
    case format
  }

  /// From 1.
  package var line: Int
  /// From 1, in characters.
  package var column: Int
  /// As it stands there.
  package var old: String
  package var fate: Fate
}

extension OldLink.Reason {
  /// For a person, after the address: `no page “A/B” was migrated`.
  package var text: String {
    switch self {
    case .gap(.noDocs): "give --docs and --site-url"
    case .gap(.noPage(let name)): "no page “\(name)” was migrated"
    case .gap(.noFile(let name)): "no file “\(name)” was migrated"
    case .gap(.gone(let file)): "“\(file)” is gone from the docs"
    case .gap(.noNumber(let realm, let id)): "“\(id)” is no number of a \(realm)"
    case .gap(.noTemplate(let realm)): "nobody said where Trac's \(realm) links lead now"
    case .gap(.notInMap(let thing)): "\(thing) is not in the map"
    case .gap(.running): "only the running Trac has it"
    case .gap(.foreign): "nothing of Trac's"
    case .built: "the program adds to it"
    case .base: "a program may add to it"
    case .embedded: "part of another address"
    case .broken: "goes on in the next line"
    case .comment: "its slashes may begin a comment"
    case .encoding: "goes on in an encoding that is not UTF-8"
    case .tooLong: "longer than 8192 bytes"
    case .format: "the new address has a “%”, which the program may read as a format"
    }
  }
}
