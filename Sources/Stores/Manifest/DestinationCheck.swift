import Files

/// Why DEST is not written to, with what to do next.
package enum DestinationError: Error, Hashable, Sendable, CustomStringConvertible {
  case notAFolder(path: String)
  /// Files that no migration wrote: how many, and the first few.
  case foreignFiles(path: String, count: Int, examples: [String])
  case insideSource(path: String)
  case manifest(ManifestError)
  case system(SystemError)

  /// For a person: what is wrong with which path, then what to do next.
  package var description: String {
    switch self {
    case .notAFolder(let path): "'\(path)' is not a folder. Give another DEST."
    case .foreignFiles(let path, let count, let examples):
      "'\(path)' contains files that no migration wrote (\(count)): "
        + examples.joined(separator: ", ") + (count > examples.count ? ", …" : "")
        + ". Give an empty folder as DEST, or pass --into-existing to write next to them."
    case .insideSource(let path):
      "'\(path)' is inside SOURCE, so the next run would read its files as pages. Give another DEST."
    case .manifest(let error): "\(error)"
    case .system(let error): "\(error). \(error.advice)"
    }
  }
}

extension OutputFolder {
  /// Makes sure that a migration may write here, before it writes anything.
  /// - Parameters:
  ///   - source: the folder of the pages; DEST must not be in it.
  ///   - allowForeign: files that no migration wrote may be there (`--into-existing`).
  ///   - ignoring: paths in DEST that are no foreign files: reports of an earlier run.
  ///   - unfinished: what a killed run has left to do, where that is not done first.
  /// - Returns: the manifest of the last run; an empty one where there was none.
  package func check(
    source: Path? = nil, allowForeign: Bool = false, ignoring: Set<String> = [],
    unfinished: UnfinishedFolder? = nil
  ) throws(DestinationError) -> Manifest {
    if let source, isInside(source) { throw .insideSource(path: path.text) }
    do {
      guard let status = try path.status() else { return Manifest() }
      guard status.kind == .folder else { throw DestinationError.notAFolder(path: path.text) }
      let tree: any OutputTree = if let unfinished { unfinished } else { self }
      let manifest = try tree.manifest() ?? Manifest()
      if !allowForeign {
        let known = manifest.files.union(ignoring)
        let foreign = try files().filter {
          !known.contains($0) && unfinished?.isOwn($0) != true
        }
        if !foreign.isEmpty {
          throw DestinationError.foreignFiles(
            path: path.text, count: foreign.count, examples: Array(foreign.prefix(3)))
        }
      }
      return manifest
    } catch let error as DestinationError {
      throw error
    } catch let error as ManifestError {
      throw .manifest(error)
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      throw .notAFolder(path: path.text)
    }
  }

  /// Names in DEST that are of git, of this program, and of macOS.
  private static let others: Set<String> = [
    ".git", ".gitattributes", ".gitignore", ".tracdown", ".tracdown.yml", ".DS_Store",
  ]

  /// All files and links in DEST in the order of their bytes, without the settings of git, `.tracdown`, its settings and
  /// what a run that was broken off left half written.
  package func files() throws(SystemError) -> [String] {
    var found: [Path] = []
    var pending: [Path] = [Path(bytes: [])]
    while let folder = pending.popLast() {
      let descriptor = try Descriptor.folder(
        folder.bytes.isEmpty ? path : path.appending(folder.bytes))
      for (name, kind) in try descriptor.list() {
        let relative = folder.appending(name)
        let text = relative.text
        if Self.others.contains(text) { continue }
        if kind == .folder {
          if !RunFolder.isRunFolder(relative.bytes + [UInt8(ascii: "/")]) {
            pending.append(relative)
          }
        } else if !name.starts(with: TemporaryName.prefix) {
          found.append(relative)
        }
      }
    }
    return found.sorted().map(\.text)
  }

  /// The path in DEST of a file that is there, links resolved; nil if it is elsewhere, or its folder does not
  /// exist yet.
  package func relative(_ file: Path) -> String? {
    guard let name = file.parts.last else { return nil }
    guard let inner = file.parent.resolved?.parts, let outer = path.resolved?.parts,
      inner.starts(with: outer)
    else { return nil }
    let parts = inner.dropFirst(outer.count) + [name]
    return parts.reduce(Path(bytes: [])) { $0.appending(Array($1)) }.text
  }

  /// Whether DEST is `folder` or is in it, links resolved. Where DEST does not exist yet, the nearest folder
  /// above it that does is looked at.
  private func isInside(_ folder: Path) -> Bool {
    guard let folder = folder.resolved else { return false }
    var existing = path
    var resolved = existing.resolved
    while resolved == nil {
      existing = existing.parent
      resolved = existing.resolved
    }
    let inner = resolved?.parts ?? []
    return inner.starts(with: folder.parts)
  }
}
