import Markup

/// `format=hierarchy`: pages as the tree of their names' folders.
struct PageHierarchy {
  /// A folder with fewer pages below it is not opened.
  let minimum: Int

  private struct Entry {
    var steps: ArraySlice<String>
    var page: String
  }

  func build(_ selection: PageSelection) -> [PageNode] {
    nodes(
      selection.pages.map { page in
        // The 50th step holds the rest: nesting is bounded.
        let steps = selection.label(page).utf8.split(
          separator: UInt8(ascii: "/"), maxSplits: 49, omittingEmptySubsequences: false)
        return Entry(steps: steps.map { String(Substring($0)) }[...], page: page)
      })
  }

  private func nodes(_ entries: [Entry]) -> [PageNode] {
    var nodes: [PageNode] = []
    for run in entries.runs(by: { $0.steps.first ?? "" }) {
      let key = run.first?.steps.first ?? ""
      let below = run.filter { $0.steps.count > 1 }
      let own = run.first { $0.steps.count == 1 }
      if !key.isEmpty, below.count >= minimum {
        let rest = below.map { Entry(steps: $0.steps.dropFirst(), page: $0.page) }
          .sorted { Self.precede($0, $1) }
        nodes.append(.group(label: key, page: own?.page, self.nodes(rest)))
      } else {
        nodes += ([own].compactMap { $0 } + below).map {
          .page(label: $0.steps.joined(separator: "/"), $0.page)
        }
      }
    }
    return nodes
  }

  private static func precede(_ left: Entry, _ right: Entry) -> Bool {
    for (one, other) in zip(left.steps, right.steps) where one != other {
      return bytesPrecede(one, other)
    }
    return left.steps.count == right.steps.count
      ? bytesPrecede(left.page, right.page) : left.steps.count < right.steps.count
  }
}
