/// Neighbouring lists that look like one: an empty line between items means nothing to a reader.
enum MergedLists {
  static func merge(_ blocks: [ShownBlock]) -> [ShownBlock] {
    var merged: [ShownBlock] = []
    merged.reserveCapacity(blocks.count)
    for block in blocks {
      if merged.last?.goesOn(in: block) == true {
        merged[merged.count - 1].children += block.children
      } else {
        merged.append(block)
      }
    }
    return merged
  }
}

extension ShownBlock {
  fileprivate func goesOn(in next: ShownBlock) -> Bool {
    switch (kind, next.kind) {
    case (.bulletList, .bulletList), (.definitionList, .definitionList): true
    case (.orderedList(let start), .orderedList(let nextStart)):
      nextStart == start + children.count
    default: false
    }
  }
}
