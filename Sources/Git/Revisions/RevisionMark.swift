/// What a converter wrote into a commit's message: the revision of the old repository that the commit came from.
///
///     git-svn-id: https://svn.example.org/harbour/trunk@123 6b1fc0de-0000-4000-8000-000000000001
///     svn path=/trunk/; revision=123
///     Legacy-ID: 123
package struct RevisionMark: Hashable, Sendable {
  /// A revision as the old repository named it.
  package enum Revision: Hashable, Sendable {
    /// Of Subversion.
    case number(Int)
    /// Of Mercurial: hexadecimal, in lower case.
    case hash(String)
  }

  /// What the old repository called it.
  package var revision: Revision
  /// The folder that the commit's files lie in there: `harbour/trunk`, decoded, with no slash at its ends. What comes
  /// before the repository's own root may stand in front of it. nil: not known.
  package var branch: String?

  /// Plain data.
  package init(_ revision: Revision, branch: String? = nil) {
    self.revision = revision
    self.branch = branch
  }
}
