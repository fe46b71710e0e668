/// Which Trac a wiki comes from, for files that say so.
package struct WikiOrigin: Hashable, Sendable {
  /// Its address; nil: not known.
  package var address: String?
  /// What the project is called; nil: nobody gave it a name.
  package var project: String?

  /// See the fields.
  package init(address: String? = nil, project: String? = nil) {
    self.address = address
    self.project = project
  }
}
