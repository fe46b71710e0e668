import Files
import Git
import Links
import Stores

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
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
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

  init(revisions: [String], urls: [String]) {
    self.revisions = revisions.map { NamedArgument($0) }
    self.urls = urls.map { NamedArgument($0) }
  }

  /// Histories and addresses of one name belong together in the order in which they are given; a single address is that
  /// of all. Without an address, that of the repository's remote `origin` counts, if it is at GitHub or GitLab.
  func repositories() throws(RealmMapError) -> [RepositoryMap] {
    var names: [String] = []
    for argument in revisions + urls where !names.contains(argument.name) {
      names.append(argument.name)
    }
    var repositories: [RepositoryMap] = []
    for name in names {
      var hosts: [CodeHost] = []
      for argument in urls where argument.name == name {
        guard let host = CodeHost(argument.value) else { throw .noAddress(argument.value) }
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

  private func open(_ path: String, _ repository: inout RepositoryMap) throws(RealmMapError) {
    let found: GitRepository?
    do throws(GitError) { found = try GitRepository.discover(Path(path)) } catch {
      throw .git(error)
    }
    guard let found else { throw .noRepository(path) }
    do throws(GitError) {
      repository.history = GitHistory(map: try RevisionMap(found))
      guard repository.host == nil else { return }
      repository.host = try found.origin().flatMap { CodeHost(remote: $0) }
    } catch { throw .git(error) }
  }
}
