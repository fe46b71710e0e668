import Markup
import Targets

extension BlockWriter {
  /// `- item` and `1. item`, tight where that changes nothing.
  mutating func list(_ list: List) {
    let isTight =
      list.isTight(isOnlyCMark: inline.dialect.isOnlyCMark)
      && !(!inline.dialect.isOnlyCMark && list.holdsCode)
    let (bullet, isOther) = (nextBullet(list.kind), hasOtherMarker)
    let outer = bullets
    for (index, item) in list.items.enumerated() {
      if index > 0 {
        separate(isTight: isTight)
        bullets = []
      } else {
        bullets = outer
      }
      let marker = marker(list.kind, index, bullet, isOther: isOther)
      bytes.append(marker)
      bullets.append(bullet)
      let width = max(marker.utf8.count + 1, inline.dialect.itemIndent)
      let blanks = width - marker.utf8.count
      inContainer(String(repeating: " ", count: width)) {
        $0.item(item, isTight: isTight, blanks: blanks)
      }
    }
    bullets = []
  }

  private mutating func item(_ item: List.Item, isTight: Bool, blanks: Int) {
    guard item.blocks.contains(where: \.isVisible) || item.isChecked != nil else {
      if inline.dialect.isKramdown { bytes.append(" <!-- -->") }
      return
    }
    for _ in 0..<blanks { bytes.append(ASCII.blank) }
    if let isChecked = item.isChecked { bytes.append(isChecked ? "[x] " : "[ ] ") }
    blocks(item.blocks, isTight: isTight, at: item.isChecked == nil ? .item : .plain)
  }

  /// `- - -` on one line would be a rule, so the bullets of items that start together alternate.
  private func nextBullet(_ kind: List.Kind) -> UInt8 {
    if hasOtherMarker { return UInt8(ascii: "+") }
    return bullets.last == ASCII.hyphen ? ASCII.asterisk : ASCII.hyphen
  }

  private func marker(
    _ kind: List.Kind, _ index: Int, _ bullet: UInt8, isOther: Bool
  ) -> String {
    switch kind {
    case .bullet: String(UnicodeScalar(bullet))
    // GitHub shows no letters; CommonMark reads nine digits at most.
    case .ordered(_, let start):
      "\(min(max(start, 0) + index, 999_999_999))\(isOther ? ")" : ".")"
    }
  }
}

extension List {
  /// Whether code is right below a text of an item, or of one in it.
  fileprivate var holdsCode: Bool {
    items.contains { item in
      item.blocks.contains { block in
        switch block.content {
        case .code: true
        case .list(let list): list.holdsCode
        default: false
        }
      }
    }
  }

  /// Whether no empty line is needed between and in its items: each is a line of text, with code or tight
  /// lists below it.
  func isTight(isOnlyCMark: Bool) -> Bool {
    items.allSatisfy { item in
      var previous: Block.Content?
      for block in item.blocks where block.isVisible {
        switch block.content {
        case .paragraph(let content):
          if previous != nil || content.startsWithTag(isAlone: isOnlyCMark) { return false }
        case .code: break
        case .list(let list):
          if !list.isTight(isOnlyCMark: isOnlyCMark) || !list.canFollow(previous) { return false }
        default: return false
        }
        previous = block.content
      }
      return true
    }
  }

  /// Whether it can be right below another block: only a list that starts with 1 and is not empty at its
  /// start interrupts a paragraph (CommonMark 5.2); lists side by side need something between them.
  private func canFollow(_ previous: Block.Content?) -> Bool {
    switch previous {
    case .paragraph:
      guard items.first?.blocks.contains(where: \.isVisible) == true else { return false }
      if case .ordered(_, let start) = kind { return start == 1 }
      return true
    case .list: return false
    default: return true
    }
  }
}

extension [Inline] {
  /// Whether it begins with an image that only HTML can show.
  ///
  /// - Parameter isAlone: and has nothing else on its first line: in CommonMark, only such an `<img>` is an HTML block, which
  ///   lasts up to an empty line.
  fileprivate func startsWithTag(isAlone: Bool) -> Bool {
    guard let index = firstIndex(where: \.isVisible), case .image(let image) = self[index],
      image.needsTag
    else { return false }
    guard isAlone else { return true }
    return self[(index + 1)...].prefix { $0 != .softBreak }.allSatisfy { !$0.isVisible }
  }
}
