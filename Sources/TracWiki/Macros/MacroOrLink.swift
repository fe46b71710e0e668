import Markup

/// `[[…]]`: a macro that is known, a line break, an anchor, or a WikiCreole link; Trac asks in this order.
struct MacroOrLink {
  enum Meaning {
    case lineBreak
    case link([Inline])
    case anchor(id: Range<Int>, label: TextView?)
    case macro(Macro, MacroInvocation)
  }

  let meaning: Meaning

  /// `text` is the whole call with its brackets.
  init(_ context: ReadingContext, _ text: TextView, line: Int) {
    let inside = TextView(text.bytes, text.start + 2..<text.end - 2)
    let syntax = context.options.syntax
    let isCreole = syntax.isCreole
    if isCreole, let (id, label) = MacroOrLink.anchor(inside) {
      meaning = .anchor(id: id, label: label)
      return
    }
    if let (name, arguments) = MacroOrLink.call(inside) {
      let custom = context.options.custom.form(ofMacro: name, hasArguments: arguments != nil)
        .map { CustomMacro.macro(name, $0) }
      if custom == nil, name.lowercased() == "br" {
        meaning = .lineBreak
        return
      }
      let invocation = MacroInvocation(
        context: context, name: name, arguments: arguments, written: text.string, line: line)
      // Up to 0.11 nothing but macros has two brackets.
      let isMacro = arguments != nil || !isCreole
      let known =
        syntax.hasProcessor(name) || !isMacro
        ? MacroTable.macro(named: name, hasArguments: isMacro) : UnknownMacro.macro
      if let macro = custom ?? known {
        meaning = .macro(macro, invocation)
        return
      }
    }
    let reader = LinkReader(context: context, text: text, source: SourceRange(lines: line, line))
    meaning = .link(reader.readCreole(inside))
  }

  /// Whether Trac knows a macro of that name; else `[[…]]` is a link.
  ///
  /// - Parameter inside: what is between the brackets.
  static func namesMacro(_ inside: TextView) -> Bool {
    guard let (name, arguments) = call(inside) else { return false }
    return name.lowercased() == "br"
      || MacroTable.macro(named: name, hasArguments: arguments != nil) != nil
  }

  /// `=#id` or `=#id|label`
  private static func anchor(_ inside: TextView) -> (Range<Int>, TextView?)? {
    guard inside[inside.start] == UInt8(ascii: "="), inside[inside.start + 1] == UInt8(ascii: "#"),
      Name.isStart(inside, at: inside.start + 2)
    else { return nil }
    let end = Name.end(inside, from: inside.start + 2)
    let id = inside.start + 2..<end
    if end == inside.end { return (id, nil) }
    guard inside[end] == UInt8(ascii: "|") else { return nil }
    return (id, TextView(inside.bytes, inside.skipSpace(end + 1)..<inside.end))
  }

  /// `Name`, `Name?`, `?`, each with optional `(arguments)`.
  private static func call(_ inside: TextView) -> (name: String, arguments: String?)? {
    var end = MacroName.end(inside, from: inside.start)
    if inside[end] == UInt8(ascii: "?") { end += 1 }
    guard end > inside.start else { return nil }
    let name = inside.string(inside.start..<end)
    if end == inside.end { return (name, nil) }
    guard inside[end] == UInt8(ascii: "("), inside[inside.end - 1] == UInt8(ascii: ")"),
      inside.end - 1 > end
    else { return nil }
    return (name, inside.string(end + 1..<inside.end - 1))
  }
}
