import Basics
import Facts
import Files
import Links
import Markup
import Stores
import Targets

/// Links point to files and places that exist: `link-dead`, `fragment-dead` and their kin; `image-missing`.
enum LinksCheck: Check {
  static let rules = [
    "link-dead", "link-case", "link-outside", "link-malformed", "fragment-dead", "fragment-case",
    "image-missing",
  ]

  static func findings(in context: CheckContext) -> [Finding] { output(in: context).findings }

  static func output(in context: CheckContext) -> CheckOutput {
    guard rules.contains(where: { context.rules[$0] != nil }) else { return CheckOutput() }
    let targets = LinkTargets(context)
    var output = CheckOutput()
    var notChecked: [NotChecked: Int] = [:]
    for document in context.project.documents + TemplatePage.all(in: context.project) {
      let isForm = TemplatePage.isOne(document.path)
      let checker = targets.checker(of: document)
      var faults: [(link: DocumentLink, fault: LinkFault)] = []
      func fault(of link: DocumentLink) -> LinkFault? {
        switch checker.verdict(link) {
        case .fine: output.links += 1
        case .notChecked(let reason): notChecked[reason, default: 0] += 1
        case .fault(let fault):
          output.links += 1
          return context.rules[fault.rule] == nil ? nil : fault
        }
        return nil
      }
      for link in document.links where !isForm || !TemplatePage.isPlaceholder(link) {
        if let fault = fault(of: link) { faults.append((link, fault)) }
      }
      if document.format == .markdown {
        for (number, block) in document.blocks.enumerated() {
          for broken in BlankAddress.all(in: block) {
            guard case .fault(let fault) = checker.verdict(broken),
              context.rules[fault.rule] != nil
            else { continue }
            faults.append((broken.link(block: number), fault))
          }
          guard context.target.links.hasWikiLinks else { continue }
          for link in WikiLink.all(in: block, number: number) {
            // How to write another page is for its author to say.
            if let fault = fault(of: link) {
              faults.append((link, fault.offering([], isClear: false)))
            }
          }
        }
      }
      if document.format == .markdown, checker.site == nil, context.rules["link-malformed"] != nil {
        faults += LostReference.faults(in: document) {
          context.project.files.contents(of: document.path)
        }
      }
      output.findings += PlacedFaults.findings(faults, of: document, in: context)
    }
    for site in context.project.sites.all {
      let navigation = SiteNavigation(site, targets)
      output.links += navigation.count
      output.findings += navigation.findings
      if navigation.notChecked > 0 {
        notChecked[.made(site.target.title), default: 0] += navigation.notChecked
      }
    }
    output.notChecked = NotChecked.sentences(notChecked)
    return output
  }
}
