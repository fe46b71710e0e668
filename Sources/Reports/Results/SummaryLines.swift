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
    var lines = restricted(counts)
    lines += pages(summary) + links(summary) + attachments(summary)
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

  /// Each page is in one status and in one state, so both sums are exact.
  private static func pages(_ summary: Summary) -> [Line] {
    let counts = summary.counts
    let converted = summary[.proved] + summary[.notProved]
    let guide = min(
      summary[.leftOut],
      summary.findings.first { $0.id == FindingKind.pageGuide.rawValue }?.count ?? 0)
    let written = summary.isDryRun ? "would be written" : "written"
    return [
      Line(
        label: "Pages",
        value: sum([
          (converted, "converted", true), (summary[.markdown], "Markdown already", false),
          (summary[.edited], "edited since and kept", false),
          (guide, "of Trac's own guide left out", false),
          (summary[.leftOut] - guide, "left out", false), (summary[.failed], "failed", false),
        ]), isBad: summary[.failed] > 0),
      Line(
        label: "Converted",
        value: sum([
          (summary[.proved], "proved to say the same", true),
          (summary[.notProved], "not proved", true),
        ]), isBad: summary[.notProved] > 0),
      toCheck(summary),
      Line(
        label: "Files",
        value: sum([
          (counts.pagesWritten, written, true), (counts.pagesUnchanged, "unchanged", false),
        ])),
    ]
  }

  /// The pages that a person opens before the move.
  private static func toCheck(_ summary: Summary) -> Line {
    Line(
      label: "To check",
      value: sum([
        (summary[.person], summary[.person] == 1 ? "needs a person" : "need a person", true),
        (summary[.look], summary[.look] == 1 ? "needs a look" : "need a look", true),
      ]), isBad: summary.pagesToLookAt > 0)
  }

  private static func links(_ summary: Summary) -> [Line] {
    let counts = summary.counts
    return [
      Line(
        label: "Links",
        value: sum([
          (counts.linksResolved - counts.linksLoose, "work", true),
          (counts.linksLoose, "found by a similar name", false),
          (counts.linksDead, "dead", true),
        ]),
        isBad: counts.linksDead > 0)
    ] + deadEnds("Dead links", counts.deadLinks, summary.site) + [
      Line(
        label: "Images",
        value: sum([
          (counts.imagesFound, "found", true), (counts.imagesMissing, "missing", true),
        ]),
        isBad: counts.imagesMissing > 0)
    ] + deadEnds("Missing images", counts.missingImages, summary.site)
  }

  /// What the dead ones of a kind mean; nothing where there are none.
  private static func deadEnds(
    _ label: String, _ counts: [DeadEnd: Int], fragments: Int = 0, _ site: String
  ) -> [Line] {
    guard !counts.isEmpty || fragments > 0 else { return [] }
    let parts =
      DeadEnd.allCases.map { end in
        (counts[end, default: 0], end.words(counts[end] == 1, site: site), false)
      } + [
        (
          fragments,
          fragments == 1 ? "to a heading that does not exist" : "to headings that do not exist",
          false
        )
      ]
    return [Line(label: label, value: sum(parts), isBad: true)]
  }

  private static func attachments(_ summary: Summary) -> [Line] {
    let counts = summary.counts
    return [
      Line(
        label: "Attachments",
        value: sum([
          (counts.attachmentsCopied, summary.isDryRun ? "would be copied" : "copied", true),
          (counts.attachmentsUnchanged, "unchanged", false),
          (counts.attachmentsMissing, "missing", false),
        ]), isBad: counts.attachmentsMissing > 0)
    ]
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
      Line(
        label: "Pages",
        value: sum([
          (compared, "compared", true), (summary[.notCompared], "without saved HTML", false),
          (summary[.failed], "failed", false),
        ]), isBad: compared < summary.pages),
      Line(
        label: "Compared",
        value: sum([
          (summary[.same], "say the same", true), (summary[.different], "differ", true),
        ]), isBad: summary[.different] > 0),
      Line(label: "Without page", value: counts.filesWithoutPage.of("HTML file")),
    ]
  }

  /// Of a repair: how it was, and how it is then.
  private static func all(_ summary: Summary, _ counts: RepairCounts) -> [Line] {
    let would = summary.isDryRun ? "would be " : ""
    var lines = [
      Line(
        label: "Documents",
        value: sum([
          (counts.documents - counts.trac, "Markdown", true), (counts.trac, "Trac", true),
        ])),
      Line(
        label: would.isEmpty ? "Changed" : "To change",
        value: sum([
          (counts.changed - counts.renamed, would + "changed", true),
          (counts.renamed, would + "changed and renamed", false),
        ])),
    ]
    if summary[.failed] > 0 {
      lines.append(Line(label: "Failed", value: summary[.failed].of("document"), isBad: true))
    }
    if let trac = counts.version { lines.append(version(trac)) }
    if counts.pieces > 0 {
      lines.append(
        Line(
          label: "Markup",
          value: counts.pieces.of("piece") + " of Trac markup \(would)fixed in Markdown"))
    }
    for (label, broken, fate) in [
      ("Links", "Broken links", counts.links), ("Images", "Broken images", counts.images),
    ] {
      lines.append(Line(label: label, value: self.fate(fate, would), isBad: fate.left > 0))
      lines += deadEnds(broken, fate.deadEnds, fragments: fate.deadFragments, summary.site)
    }
    return lines + [toCheck(summary)]
  }

  private static func fate(_ fate: RepairCounts.Fate, _ would: String) -> String {
    sum([
      (fate.right, "right", true), (fate.mended, would + "fixed", true),
      (fate.left, "broken", true),
    ])
  }

  /// `15: 12 written, 3 unchanged`; a part that may be left out is so where it is 0.
  private static func sum(_ parts: [(count: Int, words: String, isAlways: Bool)]) -> String {
    "\(parts.reduce(0) { $0 + $1.count }): "
      + parts.filter { $0.isAlways || $0.count > 0 }.map { "\($0.count) \($0.words)" }
      .joined(separator: ", ")
  }
}

extension DeadEnd {
  /// `to pages that do not exist`
  func words(_ isOne: Bool, site: String) -> String {
    switch self {
    case .page: isOne ? "to a page that does not exist" : "to pages that do not exist"
    case .attachment:
      isOne ? "to an attachment that is not there" : "to attachments that are not there"
    case .resource: "to tickets, changesets, or similar without a new address (use --trac-url)"
    case .address:
      isOne ? "to an address that \(site) does not show" : "to addresses that \(site) does not show"
    }
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
