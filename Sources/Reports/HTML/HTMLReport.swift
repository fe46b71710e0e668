import Markup

/// The report as one HTML file: pages that need a person first, each with its Trac source and its Markdown side
/// by side. It loads nothing, works without JavaScript, and then lacks only the filters.
///
/// However large the wiki, the file stays bounded: behind `Limits.texts` bytes pages are listed without their
/// text, behind `Limits.pages` bytes only counted. As the neediest come first, the least needy go short.
enum HTMLReport {
  struct Limits {
    /// From so many bytes on pages are listed without text.
    var texts = 8 << 20
    /// From so many bytes on pages are counted only.
    var pages = 16 << 20
  }

  /// With more pages than this a report is large: not all of it is laid out at once.
  private static let largeCount = 500

  static func write<Failure: Error>(
    _ material: ReportMaterial, limits: Limits = Limits(),
    to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var size = 0
    func put(_ text: String) throws(Failure) {
      size += text.utf8.count
      try output(Array(text.utf8))
    }
    func put(_ pages: [PageReport], isFirstOpen: Bool = false) throws(Failure) {
      var isOpen = isFirstOpen
      for (index, page) in pages.enumerated() {
        guard size < limits.pages else { return try put(HTMLParts.rest(pages.count - index)) }
        let text = size < limits.texts && page.hasLines ? material.compare(page) : nil
        let address = page.output.map(material.address)
        try put(HTMLPage(page, text, address: address, isOpen: isOpen).html)
        isOpen = false
      }
    }
    let toLookAt = material.pages.toLookAt
    let notes = material.pages.withNotesOnly
    try put(HTMLParts.head(material.summary, isLarge: toLookAt.count + notes.count > largeCount))
    try put(HTMLParts.section("look", "Needs a person", toLookAt.count))
    if toLookAt.isEmpty { try put("<p class=\"none\">No page: there is nothing to do.</p>\n") }
    try put(toLookAt, isFirstOpen: true)
    if !material.others.isEmpty { try put(HTMLPage.wholeWiki(material.others)) }
    try put("</section>\n")
    if !notes.isEmpty {
      try put(HTMLParts.section("notes", "Notes only", notes.count))
      try put(notes)
      try put("</section>\n")
    }
    try put(HTMLParts.foot(material.summary))
  }
}

extension PageReport {
  /// Whether its text has places to show.
  fileprivate var hasLines: Bool { findings.contains { $0.source.isKnown } }
}
