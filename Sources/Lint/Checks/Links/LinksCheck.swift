import Markup

/// Links lead to files and places that exist: `link-dead`, `fragment-dead` and their kin; `image-missing`.
enum LinksCheck: Check {
  static let rules = [
    "link-dead", "link-case", "link-outside", "link-malformed", "fragment-dead", "fragment-case",
    "image-missing",
  ]

  static func findings(in context: CheckContext) -> [Finding] { output(in: context).findings }

  static func output(in context: CheckContext) -> CheckOutput {
    guard rules.contains(where: { context.rules[$0] != nil }) else { return CheckOutput() }
    let judge = LinkJudge(context)
    var output = CheckOutput()
    var notChecked: [NotChecked: Int] = [:]
    for document in context.project.documents {
      var faults: [(link: DocumentLink, fault: LinkFault)] = []
      for link in document.links {
        switch judge.verdict(link, in: document) {
        case .fine: output.links += 1
        case .notChecked(let reason): notChecked[reason, default: 0] += 1
        case .fault(let fault):
          output.links += 1
          if context.rules[fault.rule] != nil { faults.append((link, fault)) }
        }
      }
      for (number, block) in document.blocks.enumerated() where document.format == .markdown {
        for broken in BlankAddress.all(in: block) {
          guard case .fault(let fault) = judge.verdict(broken, in: document),
            context.rules[fault.rule] != nil
          else { continue }
          faults.append((broken.link(block: number), fault))
        }
      }
      let placed = PlacedFaults(document, in: context)
      output.findings += placed.findings(faults)
    }
    output.notChecked = NotChecked.sentences(notChecked)
    return output
  }
}
