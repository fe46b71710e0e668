import Markup
import Stores

/// What of a wiki was not public in Trac.
struct RestrictedPages {
  /// In the order of their names.
  private(set) var pages: [String] = []
  /// Those of `pages` that a rule is about.
  private(set) var namedPages: [String] = []
  /// How many others there are, by the reason, which holds for all of them.
  private(set) var unnamedPages: [String: Int] = [:]
  private(set) var attachments: Set<AttachmentName> = []
  private(set) var findings: [Finding] = []
  /// `pages`, and those that are gone and left attachments.
  private var hidden: Set<String> = []
  /// They are not migrated.
  let areLeftOut: Bool

  /// - Parameter pages: that the run would write.
  init(
    _ access: PageAccess?, pages: [String], attachments: [Attachment], versions: [PageVersion],
    areLeftOut: Bool
  ) {
    self.areLeftOut = areLeftOut
    guard let access else { return }
    let numbers = Dictionary(grouping: versions, by: \.page).mapValues { $0.map(\.number) }
    // Attachments may be left of pages that are gone.
    let owners = Set(attachments.filter { !$0.isOfSite }.map(\.page)).subtracting(pages)
    let own = Set(pages)
    for page in own.union(owners).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let reason = access.reason(page: page, versions: numbers[page] ?? []) else { continue }
      hidden.insert(page)
      if own.contains(page) { self.pages.append(page) }
      switch reason {
      case .rule(let words):
        if own.contains(page) { namedPages.append(page) }
        findings.append(.restricted(page, words, isLeftOut: areLeftOut))
      case .everywhere(let words):
        // The pages that are gone are in no list.
        if own.contains(page) { unnamedPages[words, default: 0] += 1 }
      }
    }
    for (words, count) in unnamedPages.sorted(by: { $0.key < $1.key }) {
      findings.append(.restricted(count, words, isLeftOut: areLeftOut))
    }
    for file in attachments where !file.isOfSite {
      if hidden.contains(file.page) {
        self.attachments.insert(file.key)
      } else if case .rule(let words) = access.reason(attachment: file.key) {
        self.attachments.insert(file.key)
        findings.append(.restricted(file.key, words, isLeftOut: areLeftOut))
      }
    }
  }

  /// Whether this run leaves a page out for it.
  func leavesOut(page: String) -> Bool { areLeftOut && hidden.contains(page) }

  /// The same of an attachment.
  func leavesOut(_ attachment: AttachmentName) -> Bool {
    areLeftOut && attachments.contains(attachment)
  }
}

extension Finding {
  private static func help(isLeftOut: Bool) -> String {
    isLeftOut
      ? "It was left out."
      : "Check whether it may be published; --exclude-restricted leaves it out."
  }

  private func weighed(_ isLeftOut: Bool) -> Finding {
    var finding = self
    if isLeftOut { finding.severity = .info }
    return finding
  }

  fileprivate static func restricted(_ page: String, _ words: String, isLeftOut: Bool) -> Finding {
    FindingKind.pageRestricted.finding(
      page: page, "This page was not public in Trac: \(words).",
      help: help(isLeftOut: isLeftOut)
    ).weighed(isLeftOut)
  }

  fileprivate static func restricted(
    _ file: AttachmentName, _ words: String, isLeftOut: Bool
  ) -> Finding {
    FindingKind.pageRestricted.finding(
      page: file.page,
      "The attachment \(file.file) was not public in Trac: \(words).",
      help: help(isLeftOut: isLeftOut)
    ).weighed(isLeftOut)
  }

  fileprivate static func restricted(_ count: Int, _ words: String, isLeftOut: Bool) -> Finding {
    FindingKind.pageRestricted.finding(
      "\(count) \(count == 1 ? "page" : "pages") may not have been public in Trac: \(words).",
      help: isLeftOut
        ? "Left out." : "Check whether that may be published; --exclude-restricted leaves it out."
    ).weighed(isLeftOut)
  }
}
