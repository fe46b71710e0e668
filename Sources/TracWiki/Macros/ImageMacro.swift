import Basics
import Markup

/// `[[Image(file, 50%, align=right, alt=text, link=wiki:Page)]]`
enum ImageMacro {
  static let macro = Macro(
    "Image", becomes: "`![file](path)`; `<img>` if it has a size or an alignment",
    isInline: isInline, expand: expand)

  /// Plugins' macros for images, with the same arguments.
  static let pictures = Macro(
    "Figure ImageSvg Img Picture SVG SvgImage Thumb ThumbImage Thumbnail", becomes: "as `Image`",
    isForeign: true, needsParentheses: true,
    isInline: Macro.always, expand: expand)

  @Sendable private static func expand(_ call: MacroInvocation) -> MacroExpansion {
    let arguments = ImageArguments.split(call.text, at: ",")
    let written =
      call.context.options.syntax.trimsImageNames
      ? arguments.first : String(call.text.prefix { $0 != "," })
    guard let file = written, !file.isEmpty else { return .inlines([]) }
    guard let target = ImageFile.target(file, options: call.context.options) else {
      call.context.report(.imageWithoutFile(file), at: call.range)
      return call.call(.unknown)
    }
    var image = Image(target, alternative: ImageFile.name(file), at: call.range)
    if !arguments.contains("nolink") { image.link = ImageFile.page(of: target) }
    for argument in arguments.dropFirst() { read(argument, into: &image, call) }
    return .inlines([.image(image)])
  }

  @Sendable private static func isInline(_ text: String) -> Bool {
    ImageArguments.split(text, at: ",").contains("inline")
  }

  private static func read(_ argument: String, into image: inout Image, _ call: MacroInvocation) {
    if let size = size(argument) {
      image.width = size.isEmpty ? nil : size
      return
    }
    switch argument {
    case "left", "right", "center", "top", "bottom", "middle":
      image.alignment = argument
      return
    default: break
    }
    guard let equals = argument.firstIndex(of: "=") else { return }
    let key = argument[..<equals]
    let value = argument[argument.index(after: equals)...].trimmedBlanks
    let unquoted = QuoteMarks.strip(value)
    switch key {
    case "link" where call.context.options.syntax.hasImageLinks: image.link = link(value, call)
    case "align" where ["left", "right", "center"].contains(value),
      "valign" where ["top", "middle", "bottom"].contains(value):
      image.alignment = value
    case "alt": image.alternative = unquoted
    case "title": image.title = unquoted
    case "width": image.width = size(unquoted).flatMap { $0.isEmpty ? nil : $0 }
    case "height": image.height = size(unquoted).flatMap { $0.isEmpty ? nil : $0 }
    case "border", "class", "usemap", "margin", "margin-left", "margin-right", "margin-top",
      "margin-bottom":
      call.context.lose(.imageLook(argument), call.range, once: "image")
    default: break
    }
  }

  /// A length as HTML's attributes take it: `120px` → `120`, `25%`; empty for units that they don't take.
  private static func size(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard !digits.isEmpty else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "px": return String(digits.prefix { $0 != "." })
    case "%": return text
    case "ch", "em", "ex", "ic", "rem", "vh", "vw", "vmax", "vmin", "vb", "vi", "cm", "mm", "Q",
      "in", "pc", "pt":
      return ""
    default: return nil
    }
  }

  /// What a click points to: the TracLink at the start of the text, or nothing.
  private static func link(_ text: String, _ call: MacroInvocation) -> LinkTarget? {
    for inline in call.inlines(text).prefix(1) {
      if case .link(let link) = inline { return link.target }
    }
    return nil
  }
}
