import Files
import Stores

/// A file of the folder of saved pages.
struct SavedFile: Sendable {
  /// From the working directory.
  var path: Path
  /// Relative to the folder.
  var relative: Path
  /// What its path says.
  var name: SavedName
  /// What its head says, if it has one.
  var head: SavedHead

  /// For messages.
  var file: String { relative.text }
}

/// The walk through the folder: all files that hold HTML.
enum SavedFiles {
  /// How much of a file is read to tell what it is.
  private static let headSize = 1 << 16

  /// - Throws: where the folder itself cannot be listed; what cannot be read inside is told when it is needed.
  static func list(_ root: Path) throws(SystemError) -> [SavedFile] {
    var files: [SavedFile] = []
    var pending: [Path] = [Path(bytes: [])]
    while let folder = pending.popLast() {
      let path = folder.bytes.isEmpty ? root : root.appending(folder.bytes)
      do throws(SystemError) {
        for (name, kind) in try Descriptor.folder(path).list() where name.first != 0x2E {
          let relative = folder.appending(name)
          switch kind {
          case .folder: pending.append(relative)
          case .file:
            if let file = read(root.appending(relative.bytes), relative) { files.append(file) }
          case .link, .other: break
          }
        }
      } catch {
        if folder.bytes.isEmpty { throw error }
      }
    }
    return files.sorted { $0.relative < $1.relative }
  }

  private static func read(_ path: Path, _ relative: Path) -> SavedFile? {
    let name = SavedName(relative)
    let bytes = (try? Descriptor.file(path).readBytes(upTo: headSize)) ?? []
    guard name.saysHTML || isHTML(bytes) else { return nil }
    return SavedFile(path: path, relative: relative, name: name, head: SavedHead(bytes))
  }

  /// A file without a suffix, as `wget` saves it: it begins with a tag, and not with that of a picture or feed.
  private static func isHTML(_ head: [UInt8]) -> Bool {
    let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard text.first == UInt8(ascii: "<") else { return false }
    let start = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
    return !["<svg", "<rss", "<feed", "<opensearch"].contains { start.contains($0) }
  }
}
