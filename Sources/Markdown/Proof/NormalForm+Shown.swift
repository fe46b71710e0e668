import Witness

extension NormalForm {
  /// What a reader sees of it: words, and where headings, items, cells, code, links and pictures begin.
  var shown: Shown {
    var shown = Shown(capacity: count)
    let form = bytes.span
    var index = 0
    while index < form.count {
      let start = index
      while index < form.count, form[index] != Self.mark { index += 1 }
      if start < index { shown.append(words: form, in: start..<index) }
      guard index + 1 < form.count else { break }
      let token = Token(rawValue: form[index + 1])
      index += 2
      switch token {
      case .heading:
        shown.append(.heading)
        skipField(&index)
      case .item, .term:
        shown.append(.item)
        // Whether it is checked; a term's text follows at once.
        if token == .item { skipToMark(&index) }
      case .cell:
        shown.append(.cell)
        skipToMark(&index)
      case .list: skipToMark(&index)
      case .code:
        skipField(&index)
        let start = index
        skipToMark(&index)
        shown.append(code: form, in: start..<index)
      case .link:
        shown.append(.link)
        skipField(&index)
        skipField(&index)
      case .image: image(&index, &shown)
      case .style, .comment, .anchor: skipField(&index)
      default: break
      }
    }
    return shown
  }

  /// Of the picture's fields its alternative text shows.
  private func image(_ index: inout Int, _ shown: inout Shown) {
    shown.append(.picture)
    skipField(&index)
    let start = index
    skipField(&index)
    shown.append(words: bytes.span, in: start..<index)
    for _ in 0..<4 { skipField(&index) }
  }

  private func skipField(_ index: inout Int) {
    while index < count, bytes[index] != Self.field { index += 1 }
    index += 1
  }

  private func skipToMark(_ index: inout Int) {
    while index < count, bytes[index] != Self.mark { index += 1 }
  }
}
