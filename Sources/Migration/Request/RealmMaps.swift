import Basics
import Files
import Git
import Links
import Markup
import Stores
import Targets

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

  /// Where the documents are read; nil if nobody said.
  package var target: Target?

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
    maps.target = maps.target ?? other.target
    return maps
  }

  /// Reads tables and histories.
  ///
  /// - Parameter request: gets what was read; its templates (`--tickets`) say where the ids of a table lead.
  /// - Throws: where something is missing or cannot be used.
  package func read(into request: inout TracRequest) throws(Failure) {
    var repositories: [RepositoryMap] = try RepositoryArguments(
      revisions: revisions, urls: repositoryURLs, target: target
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
        throw Failure(
          "\(ticketMap) contains ticket ids without an address. Give the address of the tickets: "
            + "--repository-url https://github.com/team/project, or --tickets 'https://example.org/issues/{id}'."
        )
      }
      request.resources["ticket"] = .table(addresses)
    }
    let isShown = TracRealm.all.contains { $0.isCode && request.resources[$0.name] != nil }
    if !repositories.isEmpty, host == nil, !isShown {
      throw Failure(
        "The commits have no address. Give the address of the repository: "
          + "--repository-url https://github.com/team/project, or --changesets 'https://example.org/commit/{id}'."
      )
    }
    request.code.repositories = repositories
  }

  private func resourceTable(
    _ file: String, _ access: FileAccess
  ) throws(Failure) -> ResourceTable {
    do throws(ResourceMapError) { return try ResourceTable(file: file, access: access) } catch {
      throw Failure("\(error)")
    }
  }
}

/// `plugins=https://github.com/team/plugins`: a value for the repository that Trac calls `plugins`; without a name for the
/// one that links need not name.
struct NamedArgument {
  var name = ""
  var value: String

  init(_ text: String) {
    value = text
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return }
    let before = text.utf8[..<equals]
    let isName =
      !before.isEmpty
      && before.allSatisfy { byte in
        byte.isAlphanumeric
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
    guard isName else { return }
    name = String(text[..<equals])
    value = String(text[equals...].dropFirst())
  }
}

/// `--revisions` and `--repository-url` put together.
struct RepositoryArguments {
  private let revisions: [NamedArgument]
  private let urls: [NamedArgument]
  private let target: Target?

  init(revisions: [String], urls: [String], target: Target?) {
    self.target = target
    self.revisions = revisions.map { NamedArgument($0) }
    self.urls = urls.map { NamedArgument($0) }
  }

  /// Histories and addresses of one name belong together in the order in which they are given; a single address is that
  /// of all. Without an address, that of the repository's remote `origin` counts, if the name of its host says which program it runs.
  func repositories() throws(Failure) -> [RepositoryMap] {
    var names: [String] = []
    for argument in revisions + urls where !names.contains(argument.name) {
      names.append(argument.name)
    }
    var repositories: [RepositoryMap] = []
    for name in names {
      var hosts: [CodeHost] = []
      for argument in urls where argument.name == name {
        guard let host = CodeHost(argument.value, target: target) else {
          throw Failure(
            "The address '\(argument.value)' must start with http:// or https://, for example "
              + "--repository-url https://github.com/team/project.")
        }
        hosts.append(host)
      }
      let paths = revisions.filter { $0.name == name }.map(\.value)
      for index in 0..<max(paths.count, hosts.count) {
        var repository = RepositoryMap(name: name)
        repository.host = index < hosts.count ? hosts[index] : hosts.count == 1 ? hosts[0] : nil
        if index < paths.count { try open(paths[index], &repository) }
        repositories.append(repository)
      }
    }
    return repositories
  }

  private func open(_ path: String, _ repository: inout RepositoryMap) throws(Failure) {
    do throws(GitError) {
      if let found = try GitRepository.discover(Path(path)) {
        repository.history = GitHistory(map: try RevisionMap(found))
        guard repository.host == nil else { return }
        repository.host = try found.origin().flatMap { CodeHost(remote: $0) }
        return
      }
    } catch { throw Failure("--revisions: \(error)") }
    throw Failure(
      "--revisions: there is no git repository at '\(path)'. Give the folder of the converted repository, "
        + "which may be bare.")
  }
}
