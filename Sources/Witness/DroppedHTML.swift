import Markup

/// Elements of HTML whose content a finding says is not shown.
struct DroppedHTML {
  /// Of the source.
  let bytes: Range<Int>
  /// Their names, in lower case.
  let elements: Set<String>

  /// What `html-dropped` names as `<name>`, in the order of the source.
  static func named(in findings: [Finding], _ lines: SourceLines) -> [DroppedHTML] {
    findings.compactMap { finding in
      guard finding.id == FindingKind.htmlDropped.rawValue, finding.source.isKnown else {
        return nil
      }
      let names = finding.message.split(separator: "<").dropFirst().compactMap { part in
        part.firstIndex(of: ">").map { String(part[..<$0]) }
      }
      return DroppedHTML(bytes: lines.bytes(of: finding.source), elements: Set(names))
    }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}
