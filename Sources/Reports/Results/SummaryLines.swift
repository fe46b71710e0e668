import Markup

/// The numbers of a summary in words; the console and the Markdown report show the same ones.
enum SummaryLines {
  struct Line {
    var label: String
    var value: String
    /// Something here needs a person.
    var isBad = false
    /// Names of pages, or a reason, that come after the value: each format has its own way to write them.
    var names: [String] = []
  }

  static func all(_ summary: Summary) -> [Line] {
    if let verification = summary.verification { return all(summary, verification) }
    if let repair = summary.repair { return all(summary, repair) }
    let counts = summary.counts
    let written = summary.isDryRun ? "would be written" : "written"
    let copied = summary.isDryRun ? "would be copied" : "copied"
    var lines = restricted(counts)
    lines += [
      Line(
        label: "Pages",
        value: joined([
          (summary.pages, "in the source", true), (counts.pagesWritten, written, true),
          (counts.pagesUnchanged, "unchanged", false),
          (summary[.markdown], "already Markdown", false),
          (summary[.edited], "edited and kept", false),
          (summary[.leftOut], "left out", false),
          (summary[.failed], "failed", false),
        ]), isBad: summary[.failed] > 0),
      Line(
        label: "Proved",
        value: joined([
          (summary[.proved], "proved to say the same", true), (summary[.notProved], "not", false),
        ]), isBad: summary[.notProved] > 0),
      Line(
        label: "To look at", value: "\(summary.pagesToLookAt)", isBad: summary.pagesToLookAt > 0),
      Line(
        label: "Links",
        value: joined([
          (counts.linksResolved, "resolved", true),
          (counts.linksLoose, "of them by a similar name", false),
          (counts.linksDead, "dead", true),
        ]),
        isBad: counts.linksDead > 0),
      Line(
        label: "Images",
        value: joined([
          (counts.imagesFound, "found", true), (counts.imagesMissing, "missing", true),
        ]),
        isBad: counts.imagesMissing > 0),
      Line(
        label: "Attachments",
        value: joined([
          (counts.attachmentsCopied, copied, true),
          (counts.attachmentsUnchanged, "unchanged", false),
          (counts.attachmentsMissing, "missing", false),
        ]), isBad: counts.attachmentsMissing > 0),
    ]
    if counts.slugNames > 0 {
      lines.append(
        Line(
          label: "Names",
          value:
            "the export converted all \(counts.slugNames) names to slugs: lower case, with hyphens")
      )
    }
    if let roadmap = counts.roadmap { lines.append(self.roadmap(roadmap, summary.isDryRun)) }
    lines += counts.aliasOffers.map { offer in
      Line(
        label: "Addresses",
        value:
          "\(offer.links) links point to \(offer.url); if that is this wiki, pass --trac-alias \(offer.url)"
      )
    }
    lines += trac(counts)
    lines += summary.pluginOffers.map { plugin, pages in
      Line(
        label: "Plugins",
        value: "\(plugin.sign) on \(pages.count) \(pages.count == 1 ? "page" : "pages"): "
          + "--plugins \(plugin.rawValue)")
    }
    if counts.filesRemoved > 0 {
      lines.append(Line(label: "Removed", value: "\(counts.filesRemoved) files of removed pages"))
    }
    return lines
  }

  private static func roadmap(_ roadmap: Summary.RoadmapCount, _ isDryRun: Bool) -> Line {
    let value: String
    if let files = roadmap.files {
      value =
        files.isEmpty
        ? "the database has no milestones and no versions"
        : roadmap.words + " \(isDryRun ? "would be written" : "written") to "
          + files.joined(separator: " and ")
    } else {
      value = roadmap.words + " in the database; to write them, use --roadmap"
    }
    return Line(label: "Roadmap", value: value)
  }

  /// Which version of Trac the pages were read for, and what another would make of them.
  private static func trac(_ counts: Summary.Counts) -> [Line] {
    guard let trac = counts.trac else { return [] }
    var lines = [version(trac)]
    let label = lines[0].label
    if let other = trac.other {
      let count = counts.readOtherwise.count
      let advice = count == 0 ? "" : "; if that is right, pass --trac-version \(other)"
      lines.append(
        Line(
          label: label,
          value: (count == 0 ? "no page" : "\(count) \(count == 1 ? "page" : "pages")")
            + " would be read differently as \(other)\(advice)"))
    }
    let newer = trac.newerPages
    if !newer.isEmpty {
      let shown = 10
      lines.append(
        Line(
          label: label,
          value: "\(newer.count) \(newer.count == 1 ? "page uses" : "pages use") newer markup"
            + (newer.count > shown ? "; the first \(shown)" : ""),
          names: Array(newer.prefix(shown))))
    }
    return lines
  }

  private static func version(_ trac: Summary.TracCount) -> Line {
    Line(label: "Trac", value: "read as \(trac.version), \(trac.explanation)")
  }

  /// First of all what may not be published: pages by name where a rule is about them, else how many, and why.
  private static func restricted(_ counts: Summary.Counts) -> [Line] {
    let isLeftOut = counts.leavesOutRestricted
    func pages(_ count: Int) -> String { "\(count) \(count == 1 ? "page" : "pages")" }
    var lines: [Line] = []
    let count = counts.restricted.count
    let shown = 20
    if count > 0 {
      let were = count == 1 ? "was" : "were"
      lines.append(
        Line(
          label: "Restricted",
          value: pages(count) + (isLeftOut ? " left out that" : "")
            + " \(were) not public in Trac" + (count > shown ? "; the first \(shown)" : ""),
          isBad: !isLeftOut, names: Array(counts.restricted.prefix(shown))))
    }
    for (reason, count) in counts.perhapsRestricted.sorted(by: { $0.key < $1.key }) {
      lines.append(
        Line(
          label: "Restricted",
          value: pages(count) + (isLeftOut ? " left out that" : "")
            + " may not have been public in Trac",
          isBad: !isLeftOut, names: [reason]))
    }
    return lines
  }

  /// Of a verification.
  private static func all(_ summary: Summary, _ counts: VerificationCounts) -> [Line] {
    let compared = summary[.same] + summary[.different]
    return [
      Line(label: "Pages", value: "\(summary.pages) migrated, \(compared) compared"),
      Line(label: "Same", value: "\(summary[.same])"),
      Line(
        label: "Different", value: "\(summary[.different])", isBad: summary[.different] > 0),
      Line(
        label: "Without HTML", value: "\(summary[.notCompared]) pages",
        isBad: summary[.notCompared] > 0),
      Line(label: "Without page", value: "\(counts.filesWithoutPage) HTML files"),
    ]
  }

  /// Of a repair: how it was, and how it is then.
  private static func all(_ summary: Summary, _ counts: RepairCounts) -> [Line] {
    let would = summary.isDryRun ? "would be " : ""
    var lines = [
      Line(
        label: "Documents",
        value: joined([
          (counts.documents, "checked", true), (counts.trac, "of them Trac pages", true),
          (summary[.failed], "failed", false),
        ]), isBad: summary[.failed] > 0)
    ]
    if let trac = counts.version { lines.append(version(trac)) }
    return lines + [
      Line(
        label: "Changed",
        value: joined([
          (counts.changed, would + "changed", true), (counts.renamed, "of them renamed", false),
          (counts.pieces, "pieces of Trac markup repaired in Markdown", false),
        ])),
      Line(label: "Links", value: fate(counts.links), isBad: counts.links.left > 0),
      Line(label: "Images", value: fate(counts.images), isBad: counts.images.left > 0),
      Line(
        label: "To look at", value: "\(summary.pagesToLookAt)", isBad: summary.pagesToLookAt > 0),
    ]
  }

  private static func fate(_ fate: RepairCounts.Fate) -> String {
    joined([
      (fate.right, "right", true), (fate.mended, "repaired", true),
      (fate.left, "need a person", true),
    ])
  }

  /// `12 written, 3 unchanged`; a part that may be left out is so where it is 0.
  private static func joined(_ parts: [(count: Int, words: String, isAlways: Bool)]) -> String {
    parts.filter { $0.isAlways || $0.count > 0 }.map { "\($0.count) \($0.words)" }
      .joined(separator: ", ")
  }
}

extension TracPlugin {
  /// What was seen of it.
  var sign: String {
    switch self {
    case .wikiExtras: "smileys"
    case .wikiGoodies: "icons such as /!\\"
    case .tags: "links to tags"
    case .downloads: "links to downloads"
    case .fullBlog: "links to a blog"
    case .acronyms: "definitions of acronyms"
    case .numberedHeadings: "numbered headings"
    case .math: "formulas"
    case .footNote: "notes"
    }
  }
}
