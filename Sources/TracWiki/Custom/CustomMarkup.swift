import Basics

/// User-defined macros and processors, by name, which override the built-in ones.
package struct CustomMarkup: Sendable {
  private var macros: [String: CustomForm] = [:]
  private var processors: [String: CustomForm] = [:]

  /// None.
  package init() {}

  /// - Throws: where templates lead back to themselves.
  package init(
    macros: [String: CustomForm], processors: [String: CustomForm]
  ) throws(TemplateCycle) {
    self.macros = macros
    self.processors = processors
    var done: Set<String> = []
    for name in Set(macros.keys).union(processors.keys).sortedByBytes() {
      try check(name, path: [], &done)
    }
  }

  /// Whether Trac could read such a name: `[[…` or `#!…`.
  package static func isName(_ name: String, for purpose: Template.Purpose) -> Bool {
    let view = TextView(name)
    guard view.start < view.end else { return false }
    switch purpose {
    case .macro:
      var position = view.start
      while position < view.end, let (_, next) = view.scalar(at: position) {
        let isPart = [UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-")]
          .contains(view[position])
        guard isPart || view.isWord(at: position) else { return false }
        position = next
      }
      return true
    case .processor:
      let line = TextView("#!" + name)
      return ProcessorLine(line)?.name == line.start + 2..<line.end
    }
  }

  /// All names after `#!` that have a form.
  package var processorNames: Set<String> { Set(macros.keys).union(processors.keys) }

  /// Trac takes a processor's name for a macro too, where arguments follow.
  func form(ofMacro name: String, hasArguments: Bool) -> CustomForm? {
    macros[name] ?? (hasArguments ? processors[name] : nil)
  }

  /// Of a macro only where `form(ofProcessor:)` has none.
  func form(ofMacroAsProcessor name: String) -> CustomForm? { macros[name] }

  func form(ofProcessor name: String) -> CustomForm? { processors[name] }

  /// Follows the templates that a template's own text calls.
  private func check(
    _ name: String, path: [String], _ done: inout Set<String>
  ) throws(TemplateCycle) {
    if let first = path.firstIndex(of: name) {
      throw TemplateCycle(names: Array(path[first...]) + [name])
    }
    guard done.insert(name).inserted else { return }
    for form in [macros[name], processors[name]] {
      guard case .template(let template)? = form else { continue }
      for called in template.calls where macros[called] != nil || processors[called] != nil {
        try check(called, path: path + [name], &done)
      }
    }
  }
}

/// Templates that call themselves, one by way of the next.
package struct TemplateCycle: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the calls; the first is the last again.
  package var names: [String]

  /// For a person: which templates, and what to do.
  package var description: String {
    if names.count == 2 {
      return
        "the template of \(names[0]) calls \(names[0]) itself. Write the text that it should produce."
    }
    return "templates call each other in a circle: \(names.joined(separator: " → ")). "
      + "Change one of them."
  }
}

extension Template {
  /// The names after `[[` and `#!` in the template's own text.
  fileprivate var calls: [String] {
    var names: [String] = []
    for case .text(let text) in parts {
      let view = TextView(text)
      var position = view.start
      while position < view.end {
        let isMacro = view[position] == UInt8(ascii: "[") && view[position + 1] == UInt8(ascii: "[")
        let isProcessor =
          view[position] == UInt8(ascii: "#") && view[position + 1] == UInt8(ascii: "!")
        guard isMacro || isProcessor else {
          position += 1
          continue
        }
        let start = position + 2
        position = start
        while position < view.end, let (_, next) = view.scalar(at: position),
          view.isWord(at: position) || Self.isNamePart(view[position])
        {
          position = next
        }
        if position > start { names.append(view.string(start..<position)) }
      }
    }
    return names
  }

  /// Next to letters and digits: `+`, `-`, `.`, `/`.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "+") && byte <= UInt8(ascii: "/") && byte != UInt8(ascii: ",")
  }
}

/// How to convert a macro or processor that the user has an entry for: `Tides: drop`.
package enum CustomForm: Hashable, Sendable {
  /// Nothing.
  case drop
  /// An HTML comment with the call.
  case comment
  /// Code: of a macro the call as written, of a processor its text.
  case code
  /// The arguments of a macro, or the text of a processor, read as wiki text.
  case content
  /// Wiki text made from the arguments.
  case template(Template)

  /// Reads `drop`, `comment`, `code`, `content`; nil for any other word.
  package init?(word: String) {
    switch word {
    case "drop": self = .drop
    case "comment": self = .comment
    case "code": self = .code
    case "content": self = .content
    default: return nil
    }
  }

  /// The words, for messages.
  package static let words = ["drop", "comment", "code", "content"]
}
