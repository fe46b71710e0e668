/// Whether a run of `*`, `_` or `~` can open or close emphasis, by what is next to it (CommonMark 6.4).
struct Flanking {
  /// How readers differ: cmark-gfm counts only Unicode's punctuation and looks through `~`; CommonMark
  /// since 0.31 counts symbols too. Emphasis is written with delimiters only where all agree.
  struct Rules: Hashable {
    var symbolsArePunctuation = false
    var skipsTildes = false

    static let all = [
      Rules(), Rules(skipsTildes: true), Rules(symbolsArePunctuation: true),
      Rules(symbolsArePunctuation: true, skipsTildes: true),
    ]
  }

  enum Neighbor {
    case space, punctuation, symbol, other

    init(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        self =
          byte.isPunctuation
          ? .punctuation
          : byte == ASCII.blank || (byte >= 9 && byte <= 13 && byte != 11) ? .space : .other
        return
      }
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        self = .punctuation
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
      default: self = .other
      }
    }
  }

  var canOpen: Bool
  var canClose: Bool

  init(_ sign: UInt8, from start: Int, to end: Int, in bytes: [UInt8], by rules: Rules) {
    let before = Self.before(start, in: bytes, by: rules)
    let after = Self.after(end, in: bytes, by: rules)
    func isPunctuation(_ neighbor: Neighbor) -> Bool {
      neighbor == .punctuation || (neighbor == .symbol && rules.symbolsArePunctuation)
    }
    let opens =
      after != .space && (!isPunctuation(after) || before == .space || isPunctuation(before))
    let closes =
      before != .space && (!isPunctuation(before) || after == .space || isPunctuation(after))
    if sign == ASCII.underscore {
      canOpen = opens && (!closes || isPunctuation(before))
      canClose = closes && (!opens || isPunctuation(after))
    } else {
      canOpen = opens
      canClose = closes
    }
  }

  private static func before(_ index: Int, in bytes: [UInt8], by rules: Rules) -> Neighbor {
    var end = index
    if rules.skipsTildes {
      while end > 0, bytes[end - 1] == ASCII.tilde { end -= 1 }
    }
    guard end > 0 else { return .space }
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Neighbor(scalar(at: start, in: bytes))
  }

  private static func after(_ index: Int, in bytes: [UInt8], by rules: Rules) -> Neighbor {
    var start = index
    if rules.skipsTildes {
      while start < bytes.count, bytes[start] == ASCII.tilde { start += 1 }
    }
    return start < bytes.count ? Neighbor(scalar(at: start, in: bytes)) : .space
  }

  private static func scalar(at start: Int, in bytes: [UInt8]) -> Unicode.Scalar {
    let first = bytes[start]
    if first < 0x80 { return Unicode.Scalar(first) }
    var value = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    var index = start + 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
