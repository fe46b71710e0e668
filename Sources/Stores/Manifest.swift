import Markup

/// `DEST/.tracdown/manifest.json`: what the last migration wrote, and the hashes that make the next one safe.
///
///     {
///       "version": 1,
///       "pages": {
///         "A/B": "A/B.md"
///       },
///       "attachments": {
///         "A/B/pic.png": "attachments/A/B/pic.png"
///       },
///       "hashes": {
///         "A/B.md": "44bc2cf5ad770999"
///       },
///       "vanished": {}
///     }
package struct Manifest: Hashable, Sendable {
  /// Where it lies in DEST.
  package static let path = ".tracdown/manifest.json"

  /// The name of a page to its file in DEST.
  package var pages: [String: String] = [:]
  /// `PAGE/FILE` to the file in DEST.
  package var attachments: [String: String] = [:]
  /// A file in DEST to the hash of what was written there. A file that was kept, as it was there before or
  /// somebody edited it, has the hash of what was written last, or none.
  package var hashes: [String: String] = [:]
  /// Files that are still in DEST though their page or attachment is gone from the source, with its name.
  package var vanished: [String: String] = [:]

  package init() {}

  /// Every file that is known to come from a migration.
  package var files: Set<String> {
    Set(pages.values).union(attachments.values).union(hashes.keys).union(vanished.keys)
  }

  /// The hash of what was written to a file, or nil.
  package func hash(of file: String) -> ContentHash? { hashes[file].flatMap { ContentHash($0) } }

  /// The file as it is written: keys in the order of their bytes, one entry a line.
  package var json: [UInt8] {
    var json = Array("{\n  \"version\": 1".utf8)
    for (name, entries) in [
      ("pages", pages), ("attachments", attachments), ("hashes", hashes), ("vanished", vanished),
    ] {
      json += ",\n  \"\(name)\": {".utf8
      var separator = "\n    "
      for (key, value) in entries.sorted(by: { $0.key.precedesInBytes($1.key) }) {
        json += separator.utf8
        JSONText.append(key, to: &json)
        json += ": ".utf8
        JSONText.append(value, to: &json)
        separator = ",\n    "
      }
      json += (entries.isEmpty ? "}" : "\n  }").utf8
    }
    json += "\n}\n".utf8
    return json
  }
}
