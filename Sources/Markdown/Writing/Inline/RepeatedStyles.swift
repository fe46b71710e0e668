import Markup

extension [Inline] {
  /// Bold inside bold is bold: the text in both is one piece, so that what looks like an address in it is
  /// seen as a whole.
  func withoutRepeatedStyles(inside outer: Inline.Styles = []) -> [Inline] {
    guard contains(where: { $0.isContainer }) else { return self }
    var result: [Inline] = []
    result.reserveCapacity(count)
    for inline in self {
      switch inline {
      case .styled(let style, let content):
        let inner = content.withoutRepeatedStyles(inside: outer.union(Inline.Styles(style)))
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

extension Inline {
  /// A set of styles, one bit each.
  struct Styles: OptionSet {
    var rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ style: Style) {
      rawValue =
        switch style {
        case .strong: 1
        case .emphasis: 2
        case .inserted: 4
        case .deleted: 8
        case .superscript: 16
        case .subscript: 32
        }
    }

    func contains(_ style: Style) -> Bool { contains(Styles(style)) }

    mutating func insert(_ style: Style) { formUnion(Styles(style)) }
  }
}

extension Inline.Style {
  /// Whether twice the style shows as more than once: x to the power of (y to the power of z).
  var nests: Bool { self == .superscript || self == .subscript }
}
