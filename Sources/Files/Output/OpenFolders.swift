import Synchronization

/// Open folders of a tree with their paths: the next file is usually in one of the last ones.
///
/// One is used again only while its path still points to it, and through no link: so that makes no difference to opening it
/// anew, but for the time.
final class OpenFolders: Sendable {
  /// An open folder.
  final class Folder: Sendable {
    let descriptor: Descriptor
    private let identity: FileStatus.Identity
    /// nil if it is the root of the tree.
    private let parent: Folder?
    /// In its parent; of the root the whole path.
    private let name: Path

    /// - Parameter path: of the root; links are followed.
    init(root path: Path) throws(SystemError) {
      descriptor = try Descriptor.folder(path)
      identity = try descriptor.status().identity
      parent = nil
      name = path
    }

    /// A folder in another; a symbolic link is an error.
    init(_ name: [UInt8], in parent: Folder) throws(SystemError) {
      descriptor = try parent.descriptor.folder(named: name)
      identity = try descriptor.status().identity
      self.parent = parent
      self.name = Path(bytes: name)
    }

    /// Whether the path leads here.
    var isInPlace: Bool {
      guard let parent else { return ((try? name.status()) ?? nil)?.identity == identity }
      return parent.isInPlace
        && ((try? parent.descriptor.status(of: name.bytes)) ?? nil)?.identity == identity
    }
  }

  private static let most = 16
  /// The last ones, by the way from the root.
  private let folders = Mutex<[(way: [[UInt8]], folder: Folder)]>([])

  /// Goes down folder by folder, so that no symbolic link is passed, as far as there are folders.
  ///
  /// - Parameters:
  ///   - root: the path of the tree; links are followed.
  ///   - way: the names of the folders.
  /// - Returns: the last one; what hindered the next one from being opened, if it is not there.
  /// - Throws: where a link or a file is on the way, or a folder cannot be opened.
  func nearest(
    _ root: Path, _ way: [[UInt8]]
  ) throws(SystemError) -> (folder: Folder, depth: Int, missing: SystemError?) {
    var (folder, depth): (Folder, Int)
    if let known = known(way) {
      (folder, depth) = known
    } else {
      (folder, depth) = (try Folder(root: root), 0)
      keep(folder, at: [])
    }
    while depth < way.count {
      do throws(SystemError) { folder = try Folder(way[depth], in: folder) } catch {
        guard error.isMissing, !error.isLinkOrFile else { throw error }
        return (folder, depth, error)
      }
      depth += 1
      keep(folder, at: Array(way[..<depth]))
    }
    return (folder, depth, nil)
  }

  /// The last folder on a way that is open and in its place.
  private func known(_ way: [[UInt8]]) -> (folder: Folder, depth: Int)? {
    let known = folders.withLock { folders in
      folders.filter { way.starts(with: $0.way) }.max { $0.way.count < $1.way.count }
    }
    guard let known, known.folder.isInPlace else { return nil }
    return (known.folder, known.way.count)
  }

  private func keep(_ folder: Folder, at way: [[UInt8]]) {
    folders.withLock { folders in
      folders.removeAll { $0.way == way }
      if folders.count == Self.most { folders.removeFirst() }
      folders.append((way, folder))
    }
  }
}
