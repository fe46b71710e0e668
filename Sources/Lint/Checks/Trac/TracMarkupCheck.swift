import Markup
import TracWiki

/// No Trac markup is left in documents that Trac does not show: `trac-markup`.
enum TracMarkupCheck: Check {
  static let rules = ["trac-markup"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["trac-markup"] != nil else { return [] }
    var remains: [TracRemains] = []
    for document in context.project.documents {
      if let found = TracRemains(document, in: context) { remains.append(found) }
    }
    // GitHub shows `.wiki` as MediaWiki: bold text and headings alone tell nothing, unless other pages are Trac's.
    let hasTrac = remains.contains { $0.isRaw && $0.isCertain }
    return remains.flatMap { remains in
      remains.isCertain || !remains.isRaw && remains.isLikely(in: context)
        || remains.isRaw && hasTrac
        ? remains.findings(in: context) : []
    }
  }
}
