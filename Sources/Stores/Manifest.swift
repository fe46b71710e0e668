import Basics
import Files
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
///
/// Two more maps stand there where they are not empty: `siteFiles`, from names in `htdocs` to files, and
/// `vanishedAttachments`, like `vanished`.
package struct Manifest: Hashable, Sendable {
  /// Where it lies in DEST.
  package static let path = ".tracdown/manifest.json"

  /// The name of a page to its file in DEST.
  package var pages: [String: String] = [:]
  /// Attachments and files of the site to their files in DEST.
  package var attachments: [AttachmentName: String] = [:]
  /// A file in DEST to the hash of what was written there. A file that was kept, as it was there before or
  /// somebody edited it, has the hash of what was written last, or none.
  package var hashes: [String: String] = [:]
  /// Files that are still in DEST though their page or attachment is gone from the source, with what they were.
  package var vanished: [String: WikiItem] = [:]

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
    var (files, siteFiles): ([String: String], [String: String]) = ([:], [:])
    for (name, file) in attachments {
      if let siteFile = name.siteFile {
        siteFiles[siteFile] = file
      } else {
        files[name.joined] = file
      }
    }
    var (gonePages, goneFiles): ([String: String], [String: String]) = ([:], [:])
    for (file, item) in vanished {
      if case .page(let name) = item {
        gonePages[file] = name
      } else {
        goneFiles[file] = item.joined
      }
    }
    for (name, entries, isAlwaysThere) in [
      ("pages", pages, true), ("attachments", files, true), ("siteFiles", siteFiles, false),
      ("hashes", hashes, true), ("vanished", gonePages, true),
      ("vanishedAttachments", goneFiles, false),
    ] where isAlwaysThere || !entries.isEmpty {
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
