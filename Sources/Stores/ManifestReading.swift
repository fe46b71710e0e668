import Files
import FoundationEssentials
import Markup

/// Why a manifest cannot be used, with what to do next.
package struct ManifestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The end of "The manifest …": `is not valid JSON`.
  package var reason: String

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    "\(Manifest.path) in DEST \(reason). Restore it, or delete it and run again with --into-existing; "
      + "files that differ from the migration are then kept."
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
        reason: "has version \(stored.version), and this tracdown knows version 1 only")
    }
    pages = stored.pages
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
      throw ManifestError(reason: "names '\(file)', which is no file in DEST")
    }
  }

  private struct Stored: Decodable {
    var version: Int
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
      "has a wrong value at \(context.codingPath.map(\.stringValue).joined(separator: "/"))"
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
