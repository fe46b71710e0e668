import Foundation
import Markdown
import Markup

/// A folder of output in memory.
struct OutputFiles {
  private let files: [String: [UInt8]]
  /// All folders that hold something, without slashes at their ends; empty: the root.
  let folders: Set<String>

  init(_ files: [String: Data]) {
    self.files = files.filter { !$0.key.hasPrefix(".tracdown") }.mapValues { Array($0) }
    var folders: Set<String> = [""]
    for path in self.files.keys {
      var folder = Self.folder(of: path)
      while folders.insert(folder).inserted { folder = Self.folder(of: folder) }
    }
    self.folders = folders
  }

  /// A made tree.
  init(texts: [String: String]) { self.init(texts.mapValues { Data($0.utf8) }) }

  subscript(path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  var paths: [String] { files.keys.sorted() }
  /// All Markdown, attachments apart.
  var pages: [String] {
    paths.filter {
      $0.hasSuffix(".md") && !$0.hasPrefix("attachments/")
        && !$0.hasPrefix("docs/attachments/")
    }
  }
  var documents: [String: Document] {
    Dictionary(uniqueKeysWithValues: pages.map { ($0, MarkdownReader.read(files[$0] ?? [])) })
  }

  func has(_ path: String) -> Bool { files[path] != nil }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// `../x` seen from a file, as browsers do; nil: above the root.
  static func resolve(_ way: String, at path: String) -> String? {
    var steps = way.hasPrefix("/") ? [] : folder(of: path).split(separator: "/")
    for step in way.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(step)
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
