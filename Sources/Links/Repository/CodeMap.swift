import Basics

/// All repositories of a Trac with their new addresses.
package struct CodeMap: Sendable {
  /// Several without a name: one old repository that became several; the first that has what a link names counts.
  package var repositories: [RepositoryMap] = []
  /// Names of repositories that Trac knows, also of those that went nowhere: `source:NAME/path` means no path of another
  /// one. From the section `[repositories]` of `trac.ini`.
  package var names: Set<String> = []
  /// Second names; an empty name is that of the repository that links need not name.
  package var aliases: [String: String] = [:]

  /// Nothing is known of any.
  package init() {}

  /// Nothing is known of any, whatever they are called.
  package var isEmpty: Bool { repositories.isEmpty }

  /// The same where links point to the same addresses.
  package var fingerprint: [String] {
    repositories.flatMap {
      [$0.name, $0.host?.url ?? "", $0.table?.fingerprint ?? "", $0.history?.fingerprint ?? ""]
    }
  }

  /// Where something of a repository is.
  package enum Answer: Hashable, Sendable {
    case address(String)
    /// It should be there, and is not.
    case missing
    /// Nobody said where such things went.
    case unknown
  }

  /// - Parameter template: the user's own for the realm.
  package func address(of reference: CodeReference, template: String?) -> Answer {
    guard !isEmpty else { return .unknown }
    let (name, inner) = split(reference)
    let own = repositories.filter { $0.name == name }
    guard own.contains(where: { template != nil || $0.host != nil }) else {
      return own.isEmpty && (template != nil || repositories.contains { $0.host != nil })
        ? .missing : .unknown
    }
    for repository in own {
      if let address = repository.address(of: inner, template: template) {
        return .address(address)
      }
    }
    return .missing
  }

  /// The repository that a reference names by the first step of its path, and the reference without it.
  private func split(_ reference: CodeReference) -> (name: String, CodeReference) {
    func split(_ place: CodeReference.Place) -> (String, CodeReference.Place)? {
      let steps = place.path.filledParts
      guard let first = steps.first.map({ String($0) }), isName(first) else { return nil }
      return (
        aliases[first] ?? first,
        CodeReference.Place(
          path: steps.dropFirst().joined(separator: "/"), revision: place.revision)
      )
    }
    switch reference {
    case .changeset(let place):
      if let (name, inner) = split(place) { return (name, .changeset(inner)) }
    case .source(let place, let lines, let isAnnotated):
      if let (name, inner) = split(place) {
        return (name, .source(inner, lines: lines, isAnnotated: isAnnotated))
      }
    case .log(let place, let first):
      if let (name, inner) = split(place) { return (name, .log(inner, first: first)) }
    case .diff(let old, let new):
      if let (name, one) = split(old), let (other, two) = split(new), name == other {
        return (name, .diff(old: one, new: two))
      }
    case .export(let place):
      if let (name, inner) = split(place) { return (name, .export(inner)) }
    }
    return (aliases[""] ?? "", reference)
  }

  private func isName(_ step: String) -> Bool {
    names.contains(step) || aliases[step] != nil || repositories.contains { $0.name == step }
  }
}
