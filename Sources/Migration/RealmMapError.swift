import Git
import Stores

/// Why a map cannot be used, with what to do next.
package enum RealmMapError: Error, CustomStringConvertible {
  case table(ResourceMapError)
  case git(GitError)
  case noRepository(String)
  case noAddress(String)
  case ticketsWithoutTemplate(file: String)
  case commitsWithoutAddress

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .table(let error): "\(error)"
    case .git(let error): "--revisions: \(error)"
    case .noRepository(let path):
      "--revisions: there is no git repository at '\(path)'. Give the folder of the converted repository; "
        + "a bare one will do."
    case .noAddress(let text):
      "The address '\(text)' must begin with http:// or https://, as in "
        + "--repository-url https://github.com/team/project."
    case .ticketsWithoutTemplate(let file):
      "\(file) has ids of tickets without an address. Say where they are: "
        + "--repository-url https://github.com/team/project, or --tickets 'https://example.org/issues/{id}'."
    case .commitsWithoutAddress:
      "The commits have no address. Say where the repository is shown: "
        + "--repository-url https://github.com/team/project, or --changesets 'https://example.org/commit/{id}'."
    }
  }
}
