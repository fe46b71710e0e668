import Basics
import Markup

/// What a repair left for a person, kept next to the documents: the text of a broken link says nothing of where it led, so the next
/// run could not find it again. A finding stays until somebody edits its document.
package struct RepairRecord: Hashable, Sendable {
  /// In the folder of the documents.
  package static let file = ".tracdown/repair.json"

  /// A document that needs a person.
  package struct Entry: Hashable, Sendable {
    /// By the name that it has now.
    package var file: String
    /// Of its bytes, as the repair left them.
    package var hash: String
    package var findings: [Finding]

    /// Plain data.
    package init(file: String, hash: String, findings: [Finding]) {
      (self.file, self.hash, self.findings) = (file, hash, findings)
    }
  }

  /// By file.
  package var entries: [Entry]

  /// Plain data.
  package init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.file.precedes(byBytes: $1.file) }
  }

  /// What a file of that name holds; nothing where it is damaged: then the findings are lost, and no more.
  package init(reading bytes: [UInt8]) {
    guard case .object(let root)? = try? JSONValue(bytes), root["version"] == .number(1),
      case .array(let documents)? = root["documents"]
    else {
      entries = []
      return
    }
    entries = documents.compactMap(Entry.init)
  }

  /// UTF-8 with a line end at its end.
  package func write() -> [UInt8] {
    JSONLines.file { json in
      json.entry("version", 1)
      json.objects("documents", of: entries) { json, entry in
        json.entry("file", entry.file)
        json.entry("hash", entry.hash)
        json.lines("findings", of: entry.findings) { json, finding in
          json.entry("id", finding.id)
          json.entry("severity", finding.severity.rawValue)
          if let line = finding.outputLine { json.entry("outputLine", line) }
          json.message(of: finding)
        }
      }
    }
  }
}

extension RepairRecord.Entry {
  fileprivate init?(_ value: JSONValue) {
    guard case .object(let fields) = value, case .string(let file)? = fields["file"],
      case .string(let hash)? = fields["hash"], case .array(let findings)? = fields["findings"]
    else { return nil }
    self.init(
      file: file, hash: hash, findings: findings.compactMap { Finding(recorded: $0, in: file) })
  }
}

extension Finding {
  fileprivate init?(recorded value: JSONValue, in file: String) {
    guard case .object(let fields) = value, case .string(let id)? = fields["id"],
      case .string(let word)? = fields["severity"], let severity = Severity(rawValue: word),
      case .string(let message)? = fields["message"]
    else { return nil }
    self.init(id: id, severity: severity, page: file, message: message)
    if case .string(let help)? = fields["help"] { self.help = help }
    if case .number(let line)? = fields["outputLine"] { outputLine = Int(exactly: line) }
    if case .array(let names)? = fields["candidates"] {
      candidates = names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    }
  }
}

extension [JSONValue.Member] {
  fileprivate subscript(key: String) -> JSONValue? { first { $0.key == key }?.value }
}
