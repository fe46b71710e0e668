import Links
import Markup
import Reports

/// The finished tree against itself: no relative link, fragment or image may lead nowhere.
///
/// Links are resolved before they are written, so this finds faults of the program, not of the wiki.
enum TreeCheck {
  /// - Parameter path: the file that a page was to have.
  static func findings(
    _ steps: [PageStep.Result], others: Set<String>, target: Target, path: (String) -> String?
  ) -> [Finding] {
    var leftOut: [String: String] = [:]
    var files: [String: LinkCheck.File] = [:]
    var pages: [String: String] = [:]
    for step in steps {
      guard let output = step.report.output, let links = step.links else {
        if let file = path(step.report.page) { leftOut[file] = step.report.page }
        continue
      }
      files[output] = links
      pages[output] = step.report.page
    }
    let check = LinkCheck(
      files: files, others: others.subtracting(files.keys), target: target)
    return check.deadLinks().map { dead in
      if dead.reason == .file, let page = dead.file.flatMap({ leftOut[$0] }) {
        return FindingKind.linkDead.finding(
          page: pages[dead.path] ?? dead.path,
          "\(dead.path) links to \(dead.address), but the page \(page) was left out.",
          help: "Its own findings say why. Mend that and run again, or take the link out.")
      }
      return FindingKind.outputLinkDead.finding(
        page: pages[dead.path] ?? dead.path,
        "\(dead.path) links to \(dead.address), which leads nowhere (\(dead.reason.rawValue)).",
        help: "This is a fault of tracdown; please report it with the page's text.")
    }
  }
}
