import Markup

extension Document {
  /// `[[Include(Page#Section)]]`: the heading of that id with all below it; the whole page without one, nil where
  /// the page has no such heading.
  func section(_ id: String) -> Document? {
    guard !id.isEmpty else { return self }
    guard let start = blocks.firstIndex(where: { $0.headingID == id }),
      case .heading(let heading) = blocks[start].content
    else { return nil }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { $0.headingLevel.map { $0 <= heading.level } ?? false }
    return Document(Array(blocks[start..<(end ?? blocks.endIndex)]))
  }
}

extension Block {
  fileprivate var headingID: String? {
    if case .heading(let heading) = content { heading.id } else { nil }
  }

  fileprivate var headingLevel: Int? {
    if case .heading(let heading) = content { heading.level } else { nil }
  }
}
