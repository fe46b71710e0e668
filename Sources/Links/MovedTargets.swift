/// Knows where pages and files went that are no longer where their links say: asked only about what the index lacks.
package protocol MovedTargets: Sendable {
  /// A page by the full name that a link means.
  ///
  /// - Parameter isWord: nobody made it a link but Trac, as it is in CamelCase: only a page of that very name counts.
  func page(_ name: String, isWord: Bool) -> MovedPage

  /// A file of a page by its name, as a path of the output; nil: there is none, or more than one.
  func file(_ name: String, of owner: String, isImage: Bool) -> String?
}

/// What became of a page that a link names.
package enum MovedPage: Hashable, Sendable {
  /// The name that the index has it under.
  case found(String)
  /// Names of pages that it may be.
  case several([String])
  case nothing
}
