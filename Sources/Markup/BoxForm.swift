import Basics

extension Box {
  /// What of a box a site without its style sheet can show.
  package enum Form: Hashable, Sendable {
    /// Its content alone.
    case plain
    /// `> [!NOTE]`
    case alert(Alert.Kind)
    /// A quote under a title in bold: for kinds that GitHub's alerts lack.
    case titled(String)
  }

  /// By the name of the box, and what says its kind next to it: `NoteBox(warn, …)`, `#!box type=tips`.
  ///
  /// `div` is a box of a kind only where its first words name that kind, as well as its class:
  /// `<div class="note"><h2>Note</h2>…`. A class alone may be for anything.
  package var form: Form {
    let name = name.lowercased()
    if name == "div" {
      guard
        let form = attribute("class").split(separator: " ").lazy.compactMap({
          Self.forms[String($0)]
        }).first,
        titleEnd(of: form) != nil
      else { return .plain }
      return form
    }
    guard let own = Self.forms[name] ?? (Self.open.contains(name) ? .plain : nil) else {
      return .plain
    }
    for key in ["type", "style", "class"] {
      if let form = Self.forms[attribute(key)] { return form }
    }
    for flag in attributes where flag.value == "true" {
      if let form = Self.forms[flag.name.lowercased()] { return form }
    }
    return own
  }

  /// The box under the name of its kind, without a first text that says nothing but that kind: the form shows it by
  /// itself.
  package var named: Box {
    var copy = self
    let form = form
    switch form {
    case .plain: return self
    case .alert(let kind): copy.name = kind.rawValue
    case .titled(let title): copy.name = title.lowercased().replacing(" ", with: "")
    }
    copy.attributes = []
    if let end = titleEnd(of: form) {
      copy.title = blocks[end - 1]
      copy.blocks = Array(blocks[..<(end - 1)] + blocks[end...])
    }
    return copy
  }

  private func attribute(_ name: String) -> String {
    attributes.last { $0.name.lowercased() == name }?.value.lowercased() ?? ""
  }

  /// Where the content begins after a heading or a bold line that names the kind: “Note”, “Warning:”.
  private func titleEnd(of form: Form) -> Int? {
    guard
      let first = blocks.firstIndex(where: {
        if case .comment = $0.content { false } else { true }
      }), blocks[first...].count > 1
    else { return nil }
    let title: String
    switch blocks[first].content {
    case .heading(let heading): title = heading.content.plainText
    case .paragraph(let content):
      guard content.count == 1, case .styled(.strong, let bold) = content[0] else { return nil }
      title = bold.plainText
    default: return nil
    }
    var word = title.trimmedBlanks.lowercased()
    while let last = word.last, ":!. ".contains(last) { word.removeLast() }
    switch form {
    case .plain: return nil
    case .alert(let kind): return word == kind.rawValue ? first + 1 : nil
    case .titled(let name): return word == name.lowercased() ? first + 1 : nil
    }
  }

  /// Boxes whose kind is next to their name.
  private static let open: Set<String> = ["box", "messagebox", "message", "textbox", "panel"]

  /// Of boxes, and of the words that say what kind a box is.
  ///
  /// Source: the code and pages of WikiExtrasPlugin, NoteBoxMacro, NoteMacro and TextBoxMacro (SeqAn).
  private static let forms: [String: Form] = {
    var forms: [String: Form] = [
      "assignment": .titled("Assignment"), "assignmentbox": .titled("Assignment"),
      "disclaimer": .titled("Disclaimer"), "disclaimerbox": .titled("Disclaimer"),
      "todo": .titled("To do"), "todobox": .titled("To do"),
      "example": .titled("Example"), "examplebox": .titled("Example"),
      "exampleblock": .titled("Example"),
      "question": .titled("Question"), "questionbox": .titled("Question"),
      "discussion": .titled("Discussion"),
    ]
    let kinds: [(Alert.Kind, String)] = [
      (.note, "note notebox info infobox information"),
      (.tip, "tip tips tipbox hint hints hintbox"),
      (.important, "important importantbox attention attentionbox"),
      (.warning, "warn warning warnings warnbox warningbox alert alertbox"),
      (.caution, "caution cautionbox danger dangerbox error errorbox stop"),
    ]
    for (kind, names) in kinds {
      for name in names.split(separator: " ") { forms[String(name)] = .alert(kind) }
    }
    return forms
  }()
}
