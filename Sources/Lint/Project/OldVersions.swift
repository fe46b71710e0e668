import Facts

/// The documents of a project apart from copies as they were in older versions: nobody changes these any more, so rules judge
/// the newest alone.
struct OldVersions {
  /// In the order of their paths.
  private(set) var newest: [DocumentFacts] = []
  /// What is said of the others; nil if there are none.
  private(set) var notJudged: String?

  init(_ project: ProjectFacts) {
    var first: DocumentFacts?
    var (links, count) = (0, 0)
    for document in project.documents {
      guard document.isOldVersion else {
        newest.append(document)
        continue
      }
      first = first ?? document
      count += 1
      links += document.links.count
    }
    guard let first else { return }
    let documents = count == 1 ? "1 document" : "\(count) documents"
    let linked = links == 1 ? "1 link" : "\(links) links"
    notJudged =
      "\(documents) with \(linked) of older versions, starting with \(first.path). To check them, use `--all-versions`."
  }
}
