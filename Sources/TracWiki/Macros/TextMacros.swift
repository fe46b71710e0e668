import Basics
import Markup

/// `[[div(text)]]`
enum DivMacro {
  static let macro = Macro("div rtl", becomes: "its text") { call in
    call.block(.box(Box(name: call.name, blocks: call.blocks(call.text))))
  }
}

/// `[[table()]]`: a table without cells, which shows nothing.
enum TableMacro {
  static let macro = Macro("table", becomes: "nothing if it has no text") { call in
    call.text.trimmedBlanks.isEmpty ? .inlines([]) : call.call(.unknown)
  }
}

/// `[[span(text, class=name)]]`
enum SpanMacro {
  static let macro = Macro("span Span", becomes: "its text", isInline: Macro.always) { call in
    let arguments = call.parts
    let text = arguments.values.joined(separator: ", ")
    let span = Span(name: call.name, attributes: arguments.named, content: call.inlines(text))
    let id = arguments["id"].map { [Inline.anchor($0)] } ?? []
    return .inlines(id + [.span(span)])
  }
}

/// `[[Status(done)]]`, `[[NoBr(one line)]]`, of several plugins: text that only looks different.
enum TextMacro {
  static let macro = Macro(
    "Badge Email Font Label MailTo NoBr NoWrap Progress ProgressBar Small Status TextIcon ref",
    becomes: "its text", isForeign: true, needsParentheses: true,
    isInline: Macro.always
  ) { call in
    let arguments = call.parts
    let text = arguments.values.joined(separator: ",")
    guard !text.trimmedBlanks.isEmpty else { return call.call(.unknown) }
    return call.span(call.inlines(text), arguments.named)
  }
}

/// `[[Center(text)]]`, a plugin's. `[[Center(begin)]]` and `[[Center(end)]]` are around what is centered.
enum CenterMacro {
  static let macro = Macro(
    "Center Right", becomes: "its text, without the marks `begin` and `end`", isForeign: true,
    needsParentheses: true
  ) { call in
    let text = call.text.trimmedBlanks
    if ["begin", "end", "start", ""].contains(text) {
      return call.call(.dropped)
    }
    return call.block(.box(Box(name: call.name, blocks: call.blocks(text))))
  }
}

/// `[[Note(text)]]`, `[[NoteBox(warn, text, 50%)]]`, of several plugins: text in a box.
enum NoteMacro {
  static let macro = Macro(
    """
    Alert AssignmentBox Box Caution CautionBox DisclaimerBox Error Hint HintBox Important ImportantBox Info InfoBox \
    Message MessageBox NewsFlash Note NoteBox Tip TipBox Todo Warn Warning WarningBox
    """,
    becomes:
      "an alert such as `> [!NOTE]`, a quote with its title, or its text, depending on the kind of box",
    isForeign: true, needsParentheses: true
  ) { call in
    var parts = call.text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var attributes: [Attribute] = []
    if parts.count > 1, kinds.contains(parts[0].trimmedBlanks.lowercased()) {
      attributes.append(Attribute("type", parts.removeFirst().trimmedBlanks))
    }
    if parts.count > 1, let last = parts.last, isWidth(last.trimmedBlanks) {
      attributes.append(Attribute("width", parts.removeLast().trimmedBlanks))
    }
    let text = parts.joined(separator: ",").trimmedBlanks
    return call.block(
      .box(Box(name: call.name, attributes: attributes, blocks: call.blocks(text)).named))
  }

  private static let kinds: Set = [
    "note", "warn", "warning", "tip", "tips", "info", "important", "error", "hint", "todo", "ok",
    "alert",
    "caution",
  ]

  private static func isWidth(_ text: String) -> Bool {
    let digits = text.utf8.prefix(while: ByteClass.isDigit).count
    return digits > 0 && ["", "%", "px", "em"].contains(text.dropFirst(digits))
  }
}

/// `[[FoldOut(text)]]`, `[[Collapse(Title, text)]]`, of several plugins: text that a click unfolds. `begin` and `end`
/// are around such a text.
enum FoldMacro {
  static let macro = Macro(
    "Collapse FoldOut Foldable Toggle",
    becomes: "`<details>` with its text, without the marks `begin` and `end`", isForeign: true,
    needsParentheses: true
  ) { call in
    let parts = MacroArguments.split(call.text).map(\.trimmedBlanks)
    guard let first = parts.first, !["begin", "end", "start", ""].contains(first) else {
      return call.call(.dropped)
    }
    let title = parts.count > 1 ? call.inlines(first) : []
    let text = parts.count > 1 ? parts.dropFirst().joined(separator: ", ") : first
    return call.block(.details(Details(summary: title, blocks: call.blocks(text))))
  }
}

/// `[[MenuTrace(File, Save as)]]`, of SeqAn's TextBoxMacro: entries of menus, one below the other.
enum MenuTraceMacro {
  static let macro = Macro(
    "MenuTrace", becomes: "**File** → **Save as**", isForeign: true, needsParentheses: true,
    isInline: Macro.always
  ) { call in
    let entries = MacroArguments.split(call.text).map(\.trimmedBlanks).filter { !$0.isEmpty }
    guard !entries.isEmpty else { return call.call(.unknown) }
    let bold = entries.map { [Inline.styled(.strong, [.text($0)])] }
    return .inlines(Array(bold.joined(separator: [.text(" → ")])))
  }
}

/// `[[checkbox(checked)]]`, `[[Checkbox(done, label)]]`, a plugin's: a box with or without a tick.
enum CheckboxMacro {
  static let macro = Macro(
    "Checkbox", becomes: "☑ or ☐, and its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    var isChecked = false
    var label: [String] = []
    for value in call.parts.values.map(\.trimmedBlanks) {
      switch value.lowercased() {
      case "x", "checked", "true", "on", "yes", "1", "done": isChecked = true
      case "unchecked", "false", "off", "no", "0", "open", "": break
      default: label.append(value)
      }
    }
    let mark = isChecked ? "☑" : "☐"
    guard !label.isEmpty else { return .inlines([.text(mark)]) }
    return .inlines([.text(mark + " ")] + call.inlines(label.joined(separator: ", ")))
  }
}

/// `[[Anchor(name)]]`, a plugin's: a place that links can point to; what follows a comma is its text.
enum AnchorMacro {
  static let macro = Macro(
    "Anchor", becomes: "an anchor `<a id=…>`, with its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    let arguments = call.parts
    guard let name = arguments.value(at: 0) ?? arguments["name"]?.trimmedBlanks, !name.isEmpty
    else {
      return call.call(.unknown)
    }
    let label = arguments.values.dropFirst().joined(separator: ",").trimmedBlanks
    return .inlines([.anchor(name)] + call.inlines(label))
  }
}

/// `[[comment(text)]]`, `[[htmlcomment(text)]]`
enum CommentMacro {
  static let macro = Macro(
    "comment htmlcomment", becomes: "an HTML comment", isInline: Macro.always
  ) { call in
    .inlines(call.arguments.map { [.comment($0)] } ?? [])
  }
}

/// A processor's name as a macro: `[[python(print(1))]]`, `[[default(text)]]`.
enum CodeMacro {
  static let macro = Macro("default", becomes: "a code block; any language name is also allowed") {
    call in
    let language = call.name == "default" ? nil : Language.named(call.name)
    return call.block(.code(CodeBlock(language: language, text: call.text)))
  }
}

/// `[[math(x^2)]]`, `[[latex($x^2$)]]`, of several plugins: a formula in a line.
enum FormulaMacro {
  static let macro = Macro(
    "Equation Formula LaTeX Math MathJax tracmath", becomes: "code with its TeX",
    isForeign: true, needsParentheses: true,
    isInline: Macro.always
  ) { call in
    .inlines(inlines(call.text.trimmedBlanks, call.context, call.range))
  }

  /// What stands for a formula in a line.
  static func inlines(
    _ formula: String, _ context: ReadingContext, _ source: SourceRange
  ) -> [Inline] {
    guard !formula.isEmpty else { return [] }
    context.lose(.formula(formula), source)
    return [.code(formula)]
  }
}

/// `[[html(<b>x</b>)]]`
enum HTMLMacro {
  static let macro = Macro("html", becomes: "as the processor `html`", isInline: isInline) { call in
    .inlines([.rawHTML(call.text, call.range)])
  }

  /// Trac looks at the first tag up to a blank: `<b class="x">` is inline, `<b>` is not.
  @Sendable private static func isInline(_ text: String) -> Bool {
    let first = text.dropFirst().trimmedBlanks(leadingOnly: true).prefix { $0 != " " }
    return inlineTags.contains(first.lowercased())
  }

  private static let inlineTags: Set = [
    "a", "span", "bdo", "img", "big", "small", "font", "tt", "i", "b", "u", "s", "strike", "em",
    "strong", "dfn", "code", "q", "samp", "kbd", "var", "cite", "abbr", "acronym", "sub", "sup",
  ]
}

/// `[[FootNote(text)]]`, a plugin's; `[[FootNote(1)]]` is the first one again. Without text it is the place of
/// the notes, which the site chooses.
enum FootNoteMacro {
  static let macro = Macro(
    "FootNote Footnote", becomes: "a footnote `[^1]`; the site decides where to show the notes",
    isForeign: true, isInline: Macro.always
  ) { call in
    var text = call.text
    if text.trimmedBlanks.isEmpty { return .inlines([]) }
    if let number = Int(text.trimmedBlanks) {
      guard let note = call.context.footnotes.text(number) else {
        return .inlines([.styled(.superscript, [.text(String(number))])])
      }
      text = note
    }
    // The same words on another line are the same note.
    let line = call.context.footnotes.add(text, line: call.line)
    return .inlines([.footnote(call.context.inlines(TextView(text), line: line))])
  }
}
