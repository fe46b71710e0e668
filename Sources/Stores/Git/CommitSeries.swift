/// Commits written one after another onto a branch. Stand-in until the packed one is merged.
package final class CommitSeries {
  private let repository: GitRepository
  package private(set) var tip: ObjectID?

  package init(_ repository: GitRepository, onto base: ObjectID?) throws(GitError) {
    self.repository = repository
    tip = base
  }

  @discardableResult
  package func add(
    _ changes: [TreeChange], author: Signature, committer: Signature, message: String
  ) throws(GitError) -> ObjectID {
    let id = try repository.write(
      changes, onto: tip, author: author, committer: committer, message: message)
    tip = id
    return id
  }

  package func flush() throws(GitError) {}
}

extension GitRepository {
  package static func create(at path: Path, isBare: Bool, branch: String) throws(GitError)
    -> GitRepository
  {
    throw .unusable(repository: path.text, reason: "TODO")
  }
  package func follow(branch: String, to tip: ObjectID, ifAsked: Bool) throws(GitError) -> Bool {
    false
  }
}
