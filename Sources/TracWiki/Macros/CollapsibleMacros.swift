import Basics
import Markup

/// `[[CollapsibleStart(Title)]]` and `[[CollapsibleEnd]]`, of CollapsiblePlugin: a click on the title unfolds what is between
/// them.
enum CollapsibleMacros {
  fileprivate static let startName = "CollapsibleStart"
  fileprivate static let endName = "CollapsibleEnd"

  static let all = [start, end]

  /// Without its end, it is a title.
  private static let start = Macro(
    startName, becomes: "`<details>` with its title and what follows, up to `CollapsibleEnd`",
    isForeign: true, needsParentheses: true
  ) { call in
    let title = Inline.styled(.strong, call.inlines(call.text.trimmedBlanks))
    return call.block(
      .box(Box(name: call.name, blocks: [Block(.paragraph([title]), at: call.range)])))
  }

  private static let end = Macro(
    endName, becomes: "the end of the `<details>` that `CollapsibleStart` began", isForeign: true
  ) { call in
    call.block(.box(Box(name: call.name, blocks: [])))
  }
}

extension [Block] {
  /// The blocks with those between `CollapsibleStart` and `CollapsibleEnd` in their folds.
  var folded: [Block] {
    guard contains(where: { $0.isCollapsible(CollapsibleMacros.startName) }) else { return self }
    var open: [(start: Block, before: [Block])] = []
    var unread = 0
    var result: [Block] = []
    for block in self {
      if block.isCollapsible(CollapsibleMacros.startName) {
        if open.count < Self.deepestFold {
          open.append((block, result))
          result = []
        } else {
          unread += 1
          result.append(block)
        }
      } else if block.isCollapsible(CollapsibleMacros.endName) {
        if unread > 0 {
          unread -= 1
        } else if let (start, before) = open.popLast() {
          let details = Details(summary: start.foldTitle, blocks: result)
          result = before
          result.append(Block(.details(details), at: start.source))
        }
      } else {
        result.append(block)
      }
    }
    while let (start, before) = open.popLast() { result = before + [start] + result }
    return result
  }

  /// Trees are walked recursively.
  private static var deepestFold: Int { 8 }
}

extension Block {
  fileprivate func isCollapsible(_ name: String) -> Bool {
    if case .box(let box) = content { box.name == name } else { false }
  }

  fileprivate var foldTitle: [Inline] {
    guard case .box(let box) = content, case .paragraph(let content)? = box.blocks.first?.content,
      case .styled(_, let title)? = content.first
    else { return [] }
    return title
  }
}

/// Colored text, of two plugins: `[[Color(red, text)]]`, `[[Color(red, white, text)]]` with a background
/// before the color, `[[Color(text, red/white/150%)]]`. Also seen: `[[Color(red: text)]]`.
enum ColorMacro {
  static let macro = Macro(
    "Color Color2 Colour Highlight", becomes: "its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    let (colors, text) = parts(call.text)
    let attributes = colors.map { Attribute("color", $0.trimmedBlanks) }
    return call.span(call.inlines(text), attributes)
  }

  /// The colors, and the text with all its commas.
  private static func parts(_ arguments: String) -> (colors: [String], text: String) {
    let parts = arguments.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return afterColon(arguments) }
    let count = parts.prefix(2).prefix(while: ColorName.isColor).count
    if count > 0 {
      let colors = min(count, parts.count - 1)
      return (Array(parts[..<colors]), parts[colors...].joined(separator: ","))
    }
    if let last = parts.last, ColorName.isColorAndSize(last) {
      return ([last], parts.dropLast().joined(separator: ","))
    }
    // A word before the comma is a color that no browser knows; more than a word is text.
    let isWord = parts[0].trimmedBlanks.utf8.allSatisfy { ByteClass.isAlphanumeric($0) }
    return isWord ? ([parts[0]], parts[1...].joined(separator: ",")) : ([], arguments)
  }

  private static func afterColon(_ text: String) -> (colors: [String], text: String) {
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      ColorName.isColor(String(text[..<colon]))
    {
      return ([String(text[..<colon])], String(text[text.utf8.index(after: colon)...]))
    }
    return ([], text)
  }
}

/// Whether a word is a color, as CSS writes them: `red`, `#f00`, `rgb(255 0 0)`.
enum ColorName {
  static func isColor(_ text: String) -> Bool {
    let word = text.trimmedBlanks.lowercased()
    if word.hasPrefix("#") {
      return [3, 4, 6, 8].contains(word.utf8.count - 1)
        && word.utf8.dropFirst().allSatisfy(ByteClass.isHexDigit)
    }
    if word.hasPrefix("rgb(") || word.hasPrefix("rgba(") { return true }
    if names.contains(word) { return true }
    return ["dark", "light", "medium", "pale", "deep"].contains { shade in
      word.hasPrefix(shade) && names.contains(String(word.dropFirst(shade.count)))
    }
  }

  /// `red`, `red/yellow`, `/yellow`, `red/yellow/150%`, `red/2em`
  static func isColorAndSize(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).trimmedBlanks }
    return parts.count <= 3 && parts.contains { !$0.isEmpty }
      && parts.allSatisfy { $0.isEmpty || isColor($0) || isSize($0) }
  }

  private static func isSize(_ text: String) -> Bool {
    let digits = text.utf8.prefix { ByteClass.isDigit($0) || $0 == UInt8(ascii: ".") }.count
    return digits > 0 && ["", "%", "px", "pt", "em", "ex", "rem"].contains(text.dropFirst(digits))
  }

  /// CSS's names; their shades (`darkred`, `lightblue`) are made of a prefix.
  private static let names = Set(
    """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown \
    burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan firebrick floralwhite \
    forestgreen fuchsia gainsboro ghostwhite gold goldenrod goldenrodyellow gray green greenyellow grey \
    honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lime \
    limegreen linen magenta maroon midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive \
    olivegreen olivedrab orange orangered orchid papayawhip peachpuff peru pink plum powderblue purple \
    rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver \
    skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent \
    turquoise violet violetred wheat white whitesmoke yellow yellowgreen
    """.words)
}
