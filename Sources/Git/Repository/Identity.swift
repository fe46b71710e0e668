import Files

extension GitRepository {
  /// Who the configuration says we are, as git has it: `GIT_AUTHOR_NAME` and `GIT_AUTHOR_EMAIL`, else `author.name` and
  /// `author.email`, else `user.name` and `user.email`; for the address `EMAIL` comes last (git-commit-tree).
  ///
  /// - Parameters:
  ///   - seconds: since 1970; the offset is that of UTC.
  ///   - role: committers have settings of their own.
  ///   - environment: the values of environment variables.
  /// - Returns: nil: it does not say. git would guess from the machine; nobody means that.
  package func signature(
    at seconds: Int, as role: Signature.Role = .author,
    environment: @escaping (String) -> String? = ProcessEnvironment.value
  ) throws(GitError) -> Signature? {
    let (own, common) = try ask { (handle) in (handle.gitFolder, handle.commonFolder) }
    let settings = GitConfiguration(gitFolder: own, commonFolder: common, environment: environment)
    func value(_ name: String) -> String? {
      if let value = environment("GIT_\(role.rawValue)_\(name)".uppercased()), !value.isEmpty {
        return value
      }
      return settings["\(role.rawValue).\(name)"] ?? settings["user.\(name)"]
    }
    guard let name = value("name"), let email = value("email") ?? environment("EMAIL") else {
      return nil
    }
    return Signature(name: name, email: email, seconds: seconds)
  }
}

extension Signature {
  /// Whose name it is.
  package enum Role: String, Sendable { case author, committer }
}
