/// Opens whatever SOURCE is.
package enum WikiStores {
  /// - Parameters:
  ///   - source: a folder of pages, a Trac environment, or its database.
  ///   - attachments: the folder that `--attachments` gave; it replaces the one found by itself.
  ///   - database: the address that `--database` gave; then `source` is an environment.
  package static func open(
    _ source: String, attachments: String? = nil, database: String? = nil
  ) throws(SourceError) -> any WikiStore {
    if let environment = try TracEnvironment.open(
      source, attachments: attachments, database: database)
    {
      return environment
    }
    return try DumpFolder.open(source, attachments: attachments)
  }
}
