import Foundation

/// What there is in `Fixtures` of Trac's markup: the pages of its wikis, and the Trac side of each pair of constructs.
package enum WikiSamples {
  /// In the order of their files.
  ///
  /// - Parameter fixtures: the path of the folder `Fixtures`.
  package static func read(below fixtures: String) throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: fixtures)
    let files = FileManager.default
    var samples: [[UInt8]] = []
    let constructs = folder.appendingPathComponent("constructs")
    for name in try files.contentsOfDirectory(atPath: constructs.path).sorted()
    where name.hasSuffix(".md") {
      let text = try String(contentsOf: constructs.appendingPathComponent(name), encoding: .utf8)
      samples += blocks(of: text)
    }
    for wiki in try files.contentsOfDirectory(atPath: folder.appendingPathComponent("wikis").path)
      .sorted()
    {
      let pages = folder.appendingPathComponent("wikis/\(wiki)/pages")
      for name in try files.subpathsOfDirectory(atPath: pages.path).sorted() {
        if let page = try? Data(contentsOf: pages.appendingPathComponent(name)) {
          samples.append(Array(page))
        }
      }
    }
    return samples
  }

  /// What stands in fences of `trac`.
  private static func blocks(of document: String) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var fence: Substring?
    var block: [Substring] = []
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if line == open {
          blocks.append(Array((block.joined(separator: "\n") + "\n").utf8))
          fence = nil
        } else {
          block.append(line)
        }
      } else if line.hasPrefix("```"), line.drop(while: { $0 == "`" }) == "trac" {
        fence = line.prefix { $0 == "`" }
        block = []
      }
    }
    return blocks
  }
}
