import Basics

/// A heading and what is below it until the next heading of its level or a higher one; the text before the first
/// heading is a section without one.
package struct DocumentSection: Hashable, Sendable {
  /// The index of its heading; nil means the text before the first.
  package var heading: Int?
  /// The indices of its blocks, its heading left out, those of deeper headings included.
  package var blocks: Range<Int>
  /// The same without what belongs to deeper headings.
  package var ownBlocks: Range<Int>
}

extension DocumentFacts {
  /// In the order of the text; the part before the first heading comes first, if it has blocks.
  package var sections: [DocumentSection] {
    var sections: [DocumentSection] = []
    let first = headings.first?.block ?? blocks.count
    if first > 0 {
      sections.append(DocumentSection(heading: nil, blocks: 0..<first, ownBlocks: 0..<first))
    }
    var open: [Int] = []
    func close(_ block: Int, above level: Int) {
      while let section = open.last, let heading = sections[section].heading,
        headings[heading].level >= level
      {
        sections[section].blocks = sections[section].blocks.lowerBound..<block
        open.removeLast()
      }
    }
    for (index, heading) in headings.enumerated() {
      close(heading.block, above: heading.level)
      let start = heading.block + 1
      let next = index + 1 < headings.count ? headings[index + 1].block : blocks.count
      open.append(sections.count)
      sections.append(
        DocumentSection(heading: index, blocks: start..<next, ownBlocks: start..<next))
    }
    close(blocks.count, above: 0)
    return sections
  }

  /// The links in some of its blocks.
  package func links(in blocks: Range<Int>) -> ArraySlice<DocumentLink> {
    let start = links.partitionPoint { $0.block >= blocks.lowerBound }
    let end = links.partitionPoint { $0.block >= blocks.upperBound }
    return links[start..<end]
  }
}
