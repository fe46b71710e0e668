import Links
import Markup
import Reports

/// The finished tree against itself: no relative link, fragment or image may be broken.
///
/// Links are resolved before they are written, so this finds faults of the program, not of the wiki.
enum TreeCheck {
  /// - Parameter others: files that no page of this run became.
  static func findings(
    _ outcome: Outcome, others: Set<String>, index: PageIndex
  ) -> [Finding] {
    var leftOut: [String: String] = [:]
    var names: [String: String] = [:]
    for report in outcome.pages where report.status != .leftOut {
      if let output = report.output {
        names[output] = report.page
      } else if let file = index.path(ofPage: report.page) {
        leftOut[file] = report.page
      }
    }
    let check = LinkCheck(
      files: outcome.links, others: others.subtracting(outcome.links.keys), target: index.target)
    return check.deadLinks().map { dead in
      let name = names[dead.path] ?? dead.path
      if dead.reason == .file, let page = dead.file.flatMap({ leftOut[$0] }) {
        return Finding(.pageLeftOut(page, address: dead.address, in: dead.path), page: name)
      }
      let reason = dead.reason.rawValue
      return Finding(
        .outputLinkDead(address: dead.address, in: dead.path, reason: reason), page: name)
    }
  }
}
