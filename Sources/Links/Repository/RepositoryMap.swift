import Basics

/// The new address of one Trac repository: its changesets, files, logs, and diffs get addresses of commits.
///
///     source:trunk/a.c@123#L5  →  https://github.com/team/harbour/blob/8f3ac1…/a.c#L5
package struct RepositoryMap: Sendable {
  /// As Trac knows it: `plugins` of `source:plugins/trunk/a.c`; empty: the one that links need not name.
  package var name: String
  /// Where it is shown.
  package var host: CodeHost?
  /// Revisions that a table names; it comes before the history.
  package var table: RevisionTable?
  /// The converted repository.
  package var history: (any RevisionHistory)?

  /// Knows nothing but the name.
  package init(
    name: String = "", host: CodeHost? = nil, table: RevisionTable? = nil,
    history: (any RevisionHistory)? = nil
  ) {
    self.name = name
    self.host = host
    self.table = table
    self.history = history
  }

  /// - Parameter template: the user's own for the realm; it wins over the host's.
  /// - Returns: nil if what it names is not there, or nobody knows which commit it is.
  func address(of reference: CodeReference, template: String?) -> String? {
    guard let template = template ?? host?.template(reference.realm) else { return nil }
    switch reference {
    case .changeset(let place):
      guard let revision = place.revision,
        let commit = commit(of: revision, path: place.path)
      else { return nil }
      return fill(template, id: commit, commit, place.path)
    case .source(let place, let lines, let isAnnotated):
      guard let (commit, found) = find(place) else { return nil }
      let isOwn = template != host?.template("source")
      var form = template
      if !isOwn, let host {
        form = found.isFolder == true ? host.folder : isAnnotated ? host.blame : template
      }
      let address = withoutSlash(fill(form, id: found.path, commit, found.path))
      guard let lines, found.isFolder != true, !address.utf8.contains(UInt8(ascii: "#")) else {
        return address
      }
      return address + (host?.fragment(lines, of: found.path) ?? "#L\(lines.lowerBound)")
    case .export(let place):
      guard let (commit, found) = find(place) else { return nil }
      // A folder cannot be downloaded, only looked at.
      let form = found.isFolder == true ? host?.folder ?? template : template
      return withoutSlash(fill(form, id: found.path, commit, found.path))
    case .log(let place, let first): return log(place, first: first, template)
    case .diff(let old, let new):
      guard let one = end(old), let other = end(new) else { return nil }
      // Two dots compare the two as they are; three take what the second has since the first.
      let range = one + (old.path == new.path ? "..." : "..") + other
      return fill(template, id: range, other, new.path)
    }
  }

  // MARK: Revisions

  private func commit(of revision: String, path: String) -> String? {
    table?.commit(of: revision) ?? history?.commit(of: revision, path: path)
      ?? (isHash(revision) && history == nil ? revision : nil)
  }

  /// Of a file: a revision that changed other files has no commit here, but shows the file as the one before did.
  private func commit(showing place: CodeReference.Place) -> String? {
    guard let revision = place.revision else { return nil }
    return commit(of: revision, path: place.path)
      ?? history?.commit(atOrBefore: revision, path: place.path)
      ?? table?.commit(atOrBefore: revision)
      // Names of branches and tags, where nothing is known.
      ?? (history == nil && Int(revision) == nil ? revision : nil)
  }

  /// The commit, or the name of a branch, and the path in it.
  private func find(_ place: CodeReference.Place) -> (commit: String, RepositoryPlace)? {
    guard place.revision != nil else {
      guard let history else {
        let (found, branch) = RevisionTable.place(of: place.path)
        return (branch ?? "HEAD", found)
      }
      let commit = history.newestCommit(of: place.path)
      return history.place(of: place.path, in: commit).map { (commit ?? "HEAD", $0) }
    }
    guard let commit = commit(showing: place) else { return nil }
    guard let history else { return (commit, RevisionTable.place(of: place.path).0) }
    return history.place(of: place.path, in: commit).map { (commit, $0) }
  }

  /// A side of a difference.
  private func end(_ place: CodeReference.Place) -> String? {
    if place.revision != nil { return commit(showing: place) }
    return history?.newestCommit(of: place.path) ?? "HEAD"
  }

  /// One revision, or none: the log of the path up to there. A range of a whole repository: the commits between.
  private func log(_ place: CodeReference.Place, first: String?, _ template: String) -> String? {
    guard let first, let last = place.revision, template == host?.template("log") else {
      guard let (commit, found) = find(place) else { return nil }
      return withoutSlash(fill(template, id: commit, commit, found.path))
    }
    guard first != last, let (oldest, newest) = commits(from: first, to: last, place.path) else {
      return find(place).map { withoutSlash(fill(template, id: $0, $0, $1.path)) }
    }
    let path = history?.place(of: place.path, in: newest) ?? RevisionTable.place(of: place.path).0
    guard path.path.isEmpty, let compare = host?.template("diff") else {
      return withoutSlash(fill(template, id: newest, newest, path.path))
    }
    // Both ends belong to a log, and only the second to a comparison.
    let before = history.map { $0.parent(of: oldest) } ?? (oldest + "~1")
    guard let before else { return withoutSlash(fill(template, id: newest, newest, "")) }
    return fill(compare, id: before + "..." + newest, newest, "")
  }

  private func commits(
    from first: String, to last: String, _ path: String
  ) -> (oldest: String, newest: String)? {
    if let found = table?.commits(from: first, to: last) { return found }
    if let history { return history.commits(from: first, to: last, path: path) }
    return isHash(first) && isHash(last) ? (first, last) : nil
  }

  /// Numbers below seven digits are revisions of Subversion, whatever else could be meant.
  private func isHash(_ revision: String) -> Bool {
    revision.utf8.count >= 7 && revision.utf8.count <= 64
      && revision.utf8.allSatisfy {
        $0.isHexDigit
      }
  }

  // MARK: Text

  private func fill(_ template: String, id: String, _ commit: String, _ path: String) -> String {
    AddressTemplate.fill(template) { name in
      switch name {
      case "id": RelativeURL.encode(id, keepingSlashes: true)
      case "rev": RelativeURL.encode(commit, keepingSlashes: true)
      case "path": RelativeURL.encode(path, keepingSlashes: true)
      default: nil
      }
    }
  }

  /// A path that is empty leaves the slash before it.
  private func withoutSlash(_ address: String) -> String { TracNames.withoutSlashesAtEnd(address) }
}
