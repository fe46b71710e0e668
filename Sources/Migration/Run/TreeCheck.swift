import Links
import Markup
import Reports

/// The finished tree against itself: no relative link, fragment or image may lead nowhere.
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
      if dead.reason == .file, let page = dead.file.flatMap({ leftOut[$0] }) {
        return FindingKind.linkDead.finding(
          page: names[dead.path] ?? dead.path,
          "\(dead.path) links to \(dead.address), but the page \(page) was left out.",
          help: "Its own findings say why. Mend that and run again, or take the link out.")
      }
      return FindingKind.outputLinkDead.finding(
        page: names[dead.path] ?? dead.path,
        "\(dead.path) links to \(dead.address), which leads nowhere (\(dead.reason.rawValue)).",
        help: "This is a fault of tracdown; please report it with the page's text.")
    }
  }
}
