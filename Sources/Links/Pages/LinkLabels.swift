import Basics
import Markup

extension [Inline] {
  /// Appends inlines; neighboring text becomes one.
  mutating func append(merging others: [Inline]) {
    for other in others {
      if case .text(let text) = other { append(mergingText: text) } else { append(other) }
    }
  }

  mutating func append(mergingText text: String) {
    if case .text(let before) = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }

  /// The comments, where there is nothing else to see.
  var commentsOnly: [String]? {
    var comments: [String] = []
    for inline in self {
      switch inline {
      case .comment(let text): comments.append(text)
      case .text(let text) where text.utf8.allSatisfy { $0.isSpaceOrTab }: continue
      case .softBreak: continue
      default: return nil
      }
    }
    return comments.isEmpty ? nil : comments
  }
}

extension ArraySlice<Inline> {
  /// Without the line ends that a list of pages after them makes superfluous.
  var withoutBreaksAtEnd: ArraySlice<Inline> {
    var rest = self
    while let last = rest.last, last.isBreak { rest = rest.dropLast() }
    return rest
  }
}

extension Inline {
  /// A list of pages that is on lines of its own.
  var isBlockList: Bool {
    if case .pageList(let list) = self { return list.format != .compact }
    return false
  }

  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    case .text(let text): text.utf8.allSatisfy { $0.isSpaceOrTab }
    default: false
    }
  }
}

extension [Inline] {
  /// The label of a link that cannot be written, with what it pointed to after it as code: `the plan (<code>plan.pdf</code>)`.
  ///
  /// A label that ends with the target itself does not say it twice: only that end becomes code.
  /// - Parameter target: a file's name, or an address.
  func naming(_ target: String) -> [Inline] {
    if let named = codingEnd(target) { return named }
    let isBlank = allSatisfy { if case .text(let text) = $0 { text.isEmpty } else { false } }
    return isBlank ? [.code(target)] : self + [.text(" ("), .code(target), .text(")")]
  }

  /// nil if it does not end with the target.
  private func codingEnd(_ target: String) -> [Inline]? {
    guard let last else { return nil }
    switch last {
    case .text(let text):
      guard let start = text.before(target) else { return nil }
      // A scheme alone, as in “the svn:// protocol”, is not an address.
      if target.isSchemeAlone { return self }
      return Array(dropLast()) + (start.isEmpty ? [] : [.text(start)]) + [.code(target)]
    case .code(let text): return text.before(target) == nil ? nil : self
    case .styled(let style, let content):
      return content.codingEnd(target).map { Array(dropLast()) + [.styled(style, $0)] }
    default: return nil
    }
  }
}

extension String {
  /// Whether it is a scheme that no address follows: `svn://`.
  package var isSchemeAlone: Bool {
    RelativeURL.scheme(of: self).map { utf8.count == $0.utf8.count + 3 && utf8.ends(with: "://") }
      ?? false
  }

  /// What precedes `end`; nil where it ends otherwise, or within a longer word: `plan.pdf` in `masterplan.pdf`.
  fileprivate func before(_ end: String) -> String? {
    guard utf8.ends(with: end) else { return nil }
    let start = utf8.dropLast(end.utf8.count)
    if let byte = start.last, byte.isAlphanumeric { return nil }
    return String(Substring(start))
  }
}

extension String.UTF8View {
  fileprivate func ends(with end: String) -> Bool {
    count >= end.utf8.count && suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
