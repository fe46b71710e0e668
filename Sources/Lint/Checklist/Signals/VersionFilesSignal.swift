import Facts

/// A folder with a document for each version: `releases/1.2.md`, `Release Notes/601.md`.
enum VersionFilesSignal: ProjectSignal {
  static let name = "version-files"
  static let what = "documents named after versions, in folders whose names are among `words`"

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit? {
    let folders = Set(evidence.rule.words.map(FoldedWords.joined))
    var hit = SignalHit(count: 0, line: 0)
    for document in project.documents {
      let parts = project.inner(document.path).split(separator: "/")
      guard parts.count > 1, let name = parts.last,
        name.utf8.contains(where: { (0x30...0x39).contains($0) }),
        folders.contains(FoldedWords.joined(parts[parts.count - 2]))
      else { continue }
      if hit.count == 0 { hit.file = document.path }
      hit.count += 1
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}
