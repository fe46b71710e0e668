import Basics
import Links
import Markup

/// From every old address of a wiki to its new one: `/harbour/wiki/A%20B` → `https://docs.example.org/A-B.md`.
///
/// What the formats write; sorted, the same each time.
package struct Redirects: Sendable {
  /// One old address.
  package struct Redirect: Hashable, Sendable {
    /// The address of the Trac that it was in.
    package var project: TracAddress
    /// Below the project.
    package var old: OldAddress
    /// The whole address, percent-encoded.
    package var new: String
    /// Browsers bring the old fragment along; these have another one now.
    package var fragments: [PageAnchors.Moved]

    /// The path on the old server, not encoded, without a slash at its end but for `/` itself.
    package var path: String {
      let path = RelativeURL.decode(project.path) + old.path
      return path.isEmpty ? "/" : path
    }

    /// The path on the old server, as Trac writes it.
    ///
    /// - Parameter slashes: those of the page's name stay; else they are `%2F`.
    package func encodedPath(slashes: Bool = true) -> String {
      let path = project.path + old.encoded(slashes: slashes)
      return path.isEmpty ? "/" : path
    }

    /// The whole old address, as Trac writes it.
    package var oldAddress: String { project.origin + encodedPath() }
  }

  /// In the order of projects, then of the old paths' bytes.
  package private(set) var all: [Redirect] = []
  /// Old addresses that no server can redirect.
  package private(set) var findings: [Finding] = []
  /// What the addresses point to.
  package let relocations: Relocations

  /// - Parameters:
  ///   - projects: the addresses that the old Trac was known by.
  ///   - site: where the output is read; nil if only files are known, no addresses.
  package init(_ relocations: Relocations, projects: [TracAddress], site: SiteAddress?) {
    self.relocations = relocations
    guard let site else { return }
    let moves = relocations.moves
    for move in moves where !move.old.isStable {
      findings.append(Finding(.redirectUnstable(move.old.path), page: move.old.page))
    }
    var known: Set<TracAddress> = []
    for project in projects where known.insert(project).inserted {
      let redirects = moves.filter(\.old.isStable).map { move in
        Redirect(
          project: project, old: move.old,
          new: move.old.form.isRaw
            ? site.rawAddress(ofFile: move.file) : site.address(ofFile: move.file),
          fragments: move.fragments)
      }
      add(redirects, of: project)
    }
  }

  /// Where old and new addresses are on one server, a new address must not be redirected: that would never end, or end
  /// at another page.
  private mutating func add(_ redirects: [Redirect], of project: TracAddress) {
    guard let server = TracAddress(project.origin) else { return }
    func path(_ redirect: Redirect) -> [UInt8]? {
      server.pathBelow(redirect.new).map { below in
        var path = Array(RelativeURL.decode(RelativeURL.split(below).path).utf8)
        while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
        return path
      }
    }
    let new = Set(redirects.compactMap(path))
    for redirect in redirects {
      let old = Array(redirect.path.utf8)
      if !new.contains(old) {
        all.append(redirect)
      } else if path(redirect) != old {
        findings.append(Finding(.redirectTaken(redirect.oldAddress), page: redirect.old.page))
      }
    }
  }

  /// For servers, which see no more than the path: each once, that of the first project that has it.
  package var byPath: [Redirect] {
    var taken: Set<[UInt8]> = []
    return all.filter { taken.insert(Array($0.path.utf8)).inserted }
  }
}

/// A file of redirects.
package struct RedirectText: Hashable, Sendable {
  /// UTF-8.
  package var bytes: [UInt8]
  /// Old addresses that the format cannot hold.
  package var findings: [Finding] = []

  init(_ text: String, findings: [Finding] = []) {
    bytes = Array(text.utf8)
    self.findings = findings
  }
}

extension Redirects {
  /// Those whose entries are short enough for a server to read; of the others a finding each.
  ///
  /// - Parameters:
  ///   - limit: of the entry, in bytes.
  ///   - server: its name, for people.
  func entries(
    limit: Int, of server: String, _ entry: (Redirect) -> String
  ) -> (kept: [(redirect: Redirect, text: String)], findings: [Finding]) {
    var kept: [(redirect: Redirect, text: String)] = []
    var findings: [Finding] = []
    for redirect in byPath {
      let text = entry(redirect)
      if text.utf8.count <= limit {
        kept.append((redirect, text))
      } else {
        findings.append(
          Finding(
            .redirectTooLong(redirect.old.path, server: server, limit: limit),
            page: redirect.old.page))
      }
    }
    return (kept, findings)
  }
}
