extension HTMLTree {
  /// Parses a whole page or a part of one, kept within what libxml2 reads.
  ///
  /// - Returns: the tree, and the names of elements that were left out as they lay too deep or had a tag of
  ///   more than 16 KiB; their content stays.
  package static func reading(page html: [UInt8]) -> (tree: HTMLTree, dropped: [String]) {
    let capped = HTMLDepth.cap(html)
    return (HTMLTree(parsing: capped.html), capped.dropped)
  }
}
