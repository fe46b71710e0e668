import Basics
import Files
import FoundationEssentials
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
/// Two more maps are there where they are not empty: `siteFiles`, from names in `htdocs` to files, and
/// `vanishedAttachments`, like `vanished`. `looseNames` is true where links found pages whose names an export changed.
/// `milestones` has for the name of each milestone its place in the roadmap, `ROADMAP.md#1-0`, and `roadmap` the roadmap's file.
package struct Manifest: Hashable, Sendable {
  /// Where it is in DEST.
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

  /// An address of the old Trac means the page whose name fits loosely, where none has it exactly.
  package var takesLooseNames = false

  /// The file of the roadmap; nil if none was written.
  package var roadmap: String?
  /// The name of a milestone to its place: a file, with `#` and a fragment where it has one, not encoded.
  package var milestones: [String: String] = [:]

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
    if let roadmap {
      json += ",\n  \"roadmap\": ".utf8
      JSONText.append(roadmap, to: &json)
    }
    if takesLooseNames { json += ",\n  \"looseNames\": true".utf8 }
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
      ("vanishedAttachments", goneFiles, false), ("milestones", milestones, false),
    ] where isAlwaysThere || !entries.isEmpty {
      json += ",\n  \"\(name)\": {".utf8
      var separator = "\n    "
      for (key, value) in entries.sorted(by: { $0.key.precedes(byBytes: $1.key) }) {
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

/// Why a manifest cannot be used, with what to do next.
package struct ManifestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The end of "The manifest …": `is not valid JSON`.
  package var reason: String

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    "\(Manifest.path) in DEST \(reason). Restore it, or delete it and run again with --into-existing; "
      + "files that differ from the migration are kept."
  }
}

extension Manifest {
  /// Reads what `json` wrote. Keys that are not known are skipped.
  package init(json: [UInt8]) throws(ManifestError) {
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: Data(json))
    } catch let error as DecodingError {
      throw ManifestError(reason: Manifest.reason(error))
    } catch {
      throw ManifestError(reason: "is not valid JSON")
    }
    guard stored.version == 1 else {
      throw ManifestError(
        reason: "has version \(stored.version), but this tracdown only supports version 1")
    }
    pages = stored.pages
    takesLooseNames = stored.looseNames ?? false
    roadmap = stored.roadmap
    milestones = stored.milestones ?? [:]
    for (name, file) in stored.attachments ?? [:] {
      attachments[AttachmentName(joined: name)] = file
    }
    for (name, file) in stored.siteFiles ?? [:] {
      attachments[AttachmentName(siteFile: name)] = file
    }
    hashes = stored.hashes ?? [:]
    for (file, name) in stored.vanishedAttachments ?? [:] {
      vanished[file] = .attachment(AttachmentName(joined: name))
    }
    // Earlier versions wrote attachments here, too.
    for (file, name) in stored.vanished ?? [:] { vanished[file] = .page(name) }
    if let file = files.sorted().first(where: { !OutputFolder.isInside($0) }) {
      throw ManifestError(reason: "lists '\(file)', which is not a file in DEST")
    }
  }

  private struct Stored: Decodable {
    var version: Int
    var looseNames: Bool?
    var roadmap: String?
    var milestones: [String: String]?
    var pages: [String: String]
    var attachments: [String: String]?
    var siteFiles: [String: String]?
    var hashes: [String: String]?
    var vanished: [String: String]?
    var vanishedAttachments: [String: String]?
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "lacks \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "has an invalid value at \(context.codingPath.map(\.stringValue).joined(separator: "/"))"
    default: "is not valid JSON"
    }
  }
}

extension OutputTree {
  /// The manifest of the last run; nil where there was none.
  ///
  /// - Throws: `SystemError`, `ManifestError`.
  package func manifest() throws -> Manifest? {
    try read(Manifest.path).map { try Manifest(json: $0) }
  }
}

/// A file of an earlier run whose page or attachment is gone from the source.
package struct VanishedFile: Hashable, Sendable {
  /// What it was.
  package var item: WikiItem
  /// Its path in DEST.
  package var file: String

  /// In the order of the files' bytes.
  /// - Parameters:
  ///   - old: the manifest of the last run.
  ///   - new: that of this run, with all pages and attachments of the source, those left out by `--only`
  ///     included (`keep(page:from:)`).
  package static func all(from old: Manifest, to new: Manifest) -> [VanishedFile] {
    let present = Set(new.pages.values).union(new.attachments.values)
    var items = old.vanished
    for (name, file) in old.attachments { items[file] = .attachment(name) }
    for (name, file) in old.pages { items[file] = .page(name) }
    return items.filter { !present.contains($0.key) }
      .map { VanishedFile(item: $0.value, file: $0.key) }
      .sorted { $0.file.precedes(byBytes: $1.file) }
  }
}

extension Manifest {
  /// Takes over what an earlier run recorded for a page that this run does not touch.
  package mutating func keep(page: String, from old: Manifest) {
    guard let file = old.pages[page] else { return }
    pages[page] = file
    hashes[file] = old.hashes[file]
  }

  /// Takes over what an earlier run recorded for an attachment that this run does not touch.
  package mutating func keep(attachment: AttachmentName, from old: Manifest) {
    guard let file = old.attachments[attachment] else { return }
    attachments[attachment] = file
    hashes[file] = old.hashes[file]
  }

  /// Takes over a file that stays in DEST though its page is gone, so that the next run still knows it.
  package mutating func keep(_ vanishedFile: VanishedFile, from old: Manifest) {
    vanished[vanishedFile.file] = vanishedFile.item
    hashes[vanishedFile.file] = old.hashes[vanishedFile.file]
  }
}
