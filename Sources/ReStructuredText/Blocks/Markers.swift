import Basics
import Markup

/// `1.`, `(a)`, `IV)`, `#.`: what precedes an item of an ordered list.
struct Enumerator {
  /// nil if `#`, which takes the number that comes next.
  private(set) var numbering: List.Numbering?
  /// `.`, `)`, or `(` for both parentheses.
  private let format: UInt8
  private(set) var ordinal = 1
  /// Where the text after it begins.
  let text: Int

  /// - Parameter expected: how the list counts so far: `i` goes on after `h` or begins with Roman one.
  init?(_ line: ArraySlice<UInt8>, expected: List.Numbering?) {
    let start = line.byte(0) == UInt8(ascii: "(") ? 1 : 0
    let isAutomatic = line.byte(start) == UInt8(ascii: "#")
    let letters = line.dropFirst(start).prefix { isAutomatic ? $0 == 0x23 : $0.isAlphanumeric }
    let end = line.byte(start + letters.count)
    guard let first = letters.first, end == 0x29 || end == 0x2E && start == 0,
      let text = line.behindMark(start + letters.count + 1)
    else { return nil }
    self.text = text
    format = start == 1 ? line.byte(0) : end
    if isAutomatic { return }
    let isUpper = first < 0x61
    let name = letters.string.lowercased()
    let roman: List.Numbering = isUpper ? .upperRoman : .lowerRoman
    let alpha: List.Numbering = isUpper ? .upperAlpha : .lowerAlpha
    guard letters.string == (isUpper ? name.uppercased() : name) else { return nil }
    for numbering in [expected, .decimal, name == "i" ? roman : alpha, roman] {
      switch numbering {
      case .decimal?:
        guard letters.allSatisfy(\.isDigit) else { continue }
        ordinal = min(Int(name) ?? .max, 999_999_999)
      case alpha where letters.count == 1 && first.isLetter: ordinal = Int(first & 0x1F)
      case roman:
        guard let value = Self.roman(name) else { continue }
        ordinal = value
      default: continue
      }
      self.numbering = numbering
      return
    }
    return nil
  }

  /// Whether it may be before the next item; `#` always may.
  func follows(_ other: Enumerator) -> Bool {
    format == other.format
      && (numbering == nil || numbering == other.numbering && ordinal == other.ordinal + 1)
  }

  private static func roman(_ text: String) -> Int? {
    let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    let letters = "m cm d cd c xc l xl x ix v iv i".split(separator: " ")
    var rest = text[...]
    var number = 0
    for (value, letters) in zip(values, letters) {
      for _ in 0..<(letters.count == 1 ? 3 : 1) where rest.hasPrefix(letters) {
        rest = rest.dropFirst(letters.count)
        number += value
      }
    }
    return rest.isEmpty ? number : nil
  }
}

extension ArraySlice<UInt8> {
  /// `:name: `: where the name ends, and where the text begins. Colons in the name have no blank after them.
  var fieldMarker: (name: Int, text: Int)? {
    guard byte(0) == 0x3A, byte(1) != 0x3A, byte(1) > 0x20 else { return nil }
    var end = 1
    while end < count {
      if byte(end) == 0x3A, let text = behindMark(end + 1) {
        return byte(end - 1) == 0x20 ? nil : (end, text)
      }
      // A role.
      if byte(end) == 0x3A, byte(end + 1) == UInt8(ascii: "`") { return nil }
      end += byte(end) == 0x5C ? 2 : 1
    }
    return nil
  }

  /// `-a X, --all=X  `: where the options end, and where the text begins. Two blanks part them.
  var optionMarker: (name: Int, text: Int)? {
    let dashes = starts(with: "--".utf8) ? 2 : 1
    guard "-+/".utf8.contains(byte(0)), byte(dashes).isAlphanumeric else { return nil }
    var end = 0
    while end < count, byte(end) != 0x20 || byte(end + 1) != 0x20 { end += 1 }
    // More words than options and their arguments are text.
    let blanks = prefix(end).count { $0 == 0x20 }
    guard blanks <= 2 * prefix(end).count(where: { $0 == UInt8(ascii: ",") }) + 1,
      prefix(end).allSatisfy({ $0.isAlphanumeric || "-+/=<>,_. ".utf8.contains($0) })
    else { return nil }
    return (end, end + dropFirst(end).prefix { $0 == 0x20 }.count)
  }
}
