import Files
import Links
import Stores

/// The maps of other realms as a user names them: tables of tickets and changesets, converted repositories, and where those
/// are shown.
///
///     --ticket-map tickets.csv --revisions harbour.git --repository-url https://github.com/team/harbour
package struct RealmMaps: Hashable, Sendable {
  /// Files; `plugins=plugins.csv` is for the repository `plugins` of Trac's.
  package var ticketMap: String?
  package var changesetMaps: [String] = []
  /// Paths of git repositories, with or without a name in the same way.
  package var revisions: [String] = []
  /// Addresses of repositories, the same.
  package var repositoryURLs: [String] = []

  /// Of who named the files.
  package var ticketAccess = FileAccess.typed
  package var changesetAccess = FileAccess.typed

  /// None.
  package init() {}

  /// What is not said here, another says: options win over settings one by one.
  package func over(_ other: RealmMaps) -> RealmMaps {
    var maps = self
    if maps.ticketMap == nil {
      (maps.ticketMap, maps.ticketAccess) = (other.ticketMap, other.ticketAccess)
    }
    if maps.changesetMaps.isEmpty {
      (maps.changesetMaps, maps.changesetAccess) = (other.changesetMaps, other.changesetAccess)
    }
    if maps.revisions.isEmpty { maps.revisions = other.revisions }
    if maps.repositoryURLs.isEmpty { maps.repositoryURLs = other.repositoryURLs }
    return maps
  }

  /// Reads tables and histories.
  ///
  /// - Parameter request: gets what was read; its templates (`--tickets`) say where the ids of a table lead.
  /// - Throws: where something is missing or cannot be used.
  package func read(into request: inout TracRequest) throws(RealmMapError) {
    var repositories: [RepositoryMap] = try RepositoryArguments(
      revisions: revisions, urls: repositoryURLs
    ).repositories()
    for option in changesetMaps {
      let argument = NamedArgument(option)
      let table = try resourceTable(argument.value, changesetAccess)
      let (commits, addresses) = table.commitsAndAddresses()
      for (name, commits) in commits {
        let name = name.isEmpty ? argument.name : name
        // All repositories of that name share the table.
        let own = repositories.indices.filter { repositories[$0].name == name }
        for index in own { repositories[index].table = RevisionTable(commits) }
        if own.isEmpty {
          repositories.append(RepositoryMap(name: name, table: RevisionTable(commits)))
        }
      }
      guard !addresses.isEmpty else { continue }
      request.changesetAddresses.merge(addresses) { first, _ in first }
    }
    let host = repositories.first { $0.host != nil }?.host
    if request.resources["ticket"] == nil, let template = host?.template("ticket") {
      request.resources["ticket"] = .template(template)
    }
    if let ticketMap {
      var template: String?
      if case .template(let text) = request.resources["ticket"] { template = text }
      let table = try resourceTable(ticketMap, ticketAccess)
      guard let addresses = table.addresses(template: template) else {
        throw .ticketsWithoutTemplate(file: ticketMap)
      }
      request.resources["ticket"] = .table(addresses)
    }
    let isShown = ["changeset", "source", "log", "diff", "export"].contains {
      request.resources[$0] != nil
    }
    if !repositories.isEmpty, host == nil, !isShown {
      throw .commitsWithoutAddress
    }
    request.code.repositories = repositories
  }

  private func resourceTable(
    _ file: String, _ access: FileAccess
  ) throws(RealmMapError) -> ResourceTable {
    do throws(ResourceMapError) { return try ResourceTable(file: file, access: access) } catch {
      throw .table(error)
    }
  }
}
