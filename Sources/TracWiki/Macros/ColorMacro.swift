import Basics
import Markup

/// Coloured text, of two plugins: `[[Color(red, text)]]`, `[[Color(red, white, text)]]` with a background
/// before the colour, `[[Color(text, red/white/150%)]]`. Also seen: `[[Color(red: text)]]`.
enum ColorMacro {
  static let macro = Macro(
    "Color", "Color2", "Colour", "Highlight", becomes: "its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    let (colors, text) = parts(call.text)
    let attributes = colors.map { Attribute("color", $0.trimmedBlanks) }
    return call.span(call.inlines(text), attributes)
  }

  /// The colours, and the text with all its commas.
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
    // A word before the comma is a colour that no browser knows; more than a word is text.
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
