import Markup

/// Everything about a migration for programs: the summary, then each page with all its findings, one page or
/// finding a line. How long it took is not in it, so that the same input gives the same bytes. The document on
/// reports describes the keys: new ones may come, those that are there stay.
package enum JSONReport {
  /// UTF-8 with a line end at its end, pages by name.
  static func write(_ material: ReportMaterial) -> [UInt8] {
    JSONLines.file { json in
      json.entry("version", 1)
      json.object("summary") { write(material.summary, to: &$0) }
      write(material.others, to: &json)
      json.objects("pages", of: material.pages.sortedByName) { json, page in
        json.entry("page", page.page)
        json.entry("file", page.file)
        if let output = page.output { json.entry("output", output) }
        json.entry("status", page.status.rawValue)
        json.entry("state", page.state.rawValue)
        json.entry("toLookAt", page.isToLookAt)
        json.entry("weight", page.weight)
        write(page.findings, to: &json)
      }
    }
  }

  private static func write(_ summary: Summary, to json: inout JSONLines) {
    let counts = summary.counts
    json.entry("pages", summary.pages)
    if let verification = summary.verification {
      for status in PageReport.Status.ofVerification {
        json.entry(status.rawValue, summary[status])
      }
      json.entry("toLookAt", summary.pagesToLookAt)
      json.entry("filesWithoutPage", verification.filesWithoutPage)
      return writeKinds(summary, to: &json)
    }
    if let repair = summary.repair {
      write(repair, summary, to: &json)
      return writeKinds(summary, to: &json)
    }
    for status in PageReport.Status.ofMigration { json.entry(status.rawValue, summary[status]) }
    for (name, number) in [
      ("toLookAt", summary.pagesToLookAt), ("written", counts.pagesWritten),
      ("unchanged", counts.pagesUnchanged), ("linksResolved", counts.linksResolved),
      ("linksDead", counts.linksDead), ("imagesFound", counts.imagesFound),
      ("imagesMissing", counts.imagesMissing), ("attachmentsCopied", counts.attachmentsCopied),
      ("attachmentsUnchanged", counts.attachmentsUnchanged),
      ("attachmentsMissing", counts.attachmentsMissing), ("filesRemoved", counts.filesRemoved),
    ] {
      json.entry(name, number)
    }
    json.object("states") { json in
      for state in PageReport.State.allCases { json.entry(state.rawValue, summary[state]) }
    }
    json.object("deadLinks") { write(counts.deadLinks, to: &$0) }
    json.object("missingImages") { write(counts.missingImages, to: &$0) }
    if counts.linksLoose > 0 { json.entry("linksLoose", counts.linksLoose) }
    if counts.slugNames > 0 { json.entry("slugNames", counts.slugNames) }
    json.entry("dryRun", summary.isDryRun)
    if let trac = counts.trac {
      json.object("trac") { json in
        json.entry("version", trac.version)
        json.entry("reason", trac.reason)
        json.entry("explanation", trac.explanation)
        if let other = trac.other {
          json.entry("other", other)
          json.lines("readOtherwise", counts.readOtherwise)
        }
        if !trac.newerPages.isEmpty { json.lines("newerMarkup", trac.newerPages) }
      }
    }
    if let roadmap = counts.roadmap {
      json.object("roadmap") { json in
        json.entry("milestones", roadmap.milestones)
        json.entry("versions", roadmap.versions)
        if let files = roadmap.files { json.lines("files", files) }
      }
    }
    if !counts.aliasOffers.isEmpty {
      json.objects("aliases", of: counts.aliasOffers) { json, offer in
        json.entry("url", offer.url)
        json.entry("links", offer.links)
      }
    }
    let offers = summary.pluginOffers
    if !offers.isEmpty {
      json.objects("plugins", of: offers) { json, offer in
        json.entry("plugin", offer.plugin.rawValue)
        json.entry("marks", offer.plugin.sign)
        json.entry("count", offer.pages.count)
        json.lines("pages", offer.pages)
      }
    }
    writeKinds(summary, to: &json)
  }

  private static func write(
    _ counts: RepairCounts, _ summary: Summary, to json: inout JSONLines
  ) {
    for status in PageReport.Status.ofRepair { json.entry(status.rawValue, summary[status]) }
    for (name, number) in [
      ("toLookAt", summary.pagesToLookAt), ("trac", counts.trac), ("changed", counts.changed),
      ("renamed", counts.renamed), ("pieces", counts.pieces), ("linksRight", counts.links.right),
      ("linksMended", counts.links.mended), ("linksLeft", counts.links.left),
      ("imagesRight", counts.images.right), ("imagesMended", counts.images.mended),
      ("imagesLeft", counts.images.left),
    ] {
      json.entry(name, number)
    }
    json.entry("dryRun", summary.isDryRun)
  }

  private static func write(_ counts: [DeadEnd: Int], to json: inout JSONLines) {
    for end in DeadEnd.allCases { json.entry(end.rawValue, counts[end, default: 0]) }
  }

  private static func writeKinds(_ summary: Summary, to json: inout JSONLines) {
    json.lines("kinds", of: summary.findings) { json, kind in
      json.entry("id", kind.id)
      json.entry("severity", kind.severity.rawValue)
      json.entry("count", kind.count)
      json.entry("pages", kind.pages)
    }
    json.lines("neediest", summary.neediest.map(\.page))
  }

  private static func write(_ findings: [Finding], to json: inout JSONLines) {
    json.lines("findings", of: Finding.sorted(findings)) { json, finding in
      json.entry("id", finding.id)
      json.entry("severity", finding.severity.rawValue)
      if !finding.page.isEmpty { json.entry("page", finding.page) }
      json.place(of: finding)
      if let line = finding.outputLine { json.entry("outputLine", line) }
      json.message(of: finding)
    }
  }
}
