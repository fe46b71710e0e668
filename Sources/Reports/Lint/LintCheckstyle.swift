import Markup

/// Checkstyle's XML, which Jenkins and review bots read.
///
///     <file name="README.md">
///       <error line="12" column="5" severity="error" message="…" source="tracdown.link-dead"/>
///     </file>
enum LintCheckstyle {
  static func write(_ result: LintResult) -> [UInt8] {
    var xml = XMLText.head + "<checkstyle version=\"4.3\">\n"
    // Two projects may show what is wrong at one file.
    let findings = result.placedFindings.enumerated().sorted { one, other in
      one.element.path == other.element.path
        ? one.offset < other.offset : bytesPrecede(one.element.path, other.element.path)
    }.map(\.element)
    var file: String?
    for placed in findings {
      if placed.path != file {
        if file != nil { xml += "  </file>\n" }
        xml += "  <file name=\"\(XMLText.escape(placed.path))\">\n"
        file = placed.path
      }
      let severity = placed.finding.severity == .info ? "info" : placed.finding.severity.word
      xml += "    <error line=\"\(placed.place.line)\" column=\"\(placed.place.column)\""
      xml += " severity=\"\(severity)\" message=\"\(XMLText.escape(placed.text))\""
      xml += " source=\"tracdown.\(XMLText.escape(placed.finding.id))\"/>\n"
    }
    if file != nil { xml += "  </file>\n" }
    return Array((xml + "</checkstyle>\n").utf8)
  }
}
