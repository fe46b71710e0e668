import Markup

extension [Inline] {
  /// Bold inside bold is bold: the text in both is one piece, so that what looks like an address in it is
  /// seen as a whole.
  func withoutRepeatedStyles(inside outer: Set<Inline.Style> = []) -> [Inline] {
    guard contains(where: { $0.isContainer }) else { return self }
    var result: [Inline] = []
    result.reserveCapacity(count)
    for inline in self {
      switch inline {
      case .styled(let style, let content):
        let inner = content.withoutRepeatedStyles(inside: outer.union([style]))
        if style.nests || !outer.contains(style) {
          result.append(.styled(style, inner))
        } else {
          result += inner
        }
      case .span(let span):
        result += span.content.withoutRepeatedStyles(inside: outer)
      case .link(var link):
        link.content = link.content.withoutRepeatedStyles(inside: outer)
        result.append(.link(link))
      default:
        result.append(inline)
      }
    }
    return result
  }
}

extension Inline {
  fileprivate var isContainer: Bool {
    switch self {
    case .styled, .span, .link: true
    default: false
    }
  }
}

extension Inline.Style {
  /// Whether twice the style shows as more than once: x to the power of (y to the power of z).
  var nests: Bool { self == .superscript || self == .subscript }
}
