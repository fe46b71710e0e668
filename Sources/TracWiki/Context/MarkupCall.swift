import Basics
import Markup

/// A macro or processor that a page calls, as it was found: for those who want to know what a wiki uses.
package struct MarkupCall: Hashable, Sendable {
  /// Who knows it.
  package enum Standing: String, Hashable, Sendable {
    case trac = "Trac"
    case plugin = "plugins"
    /// The user's settings.
    case settings
    /// A processor that is a language.
    case language
    case nobody
  }

  /// As written.
  package let name: String
  package let isProcessor: Bool
  package let standing: Standing
  /// What a reader of the Markdown gets of it, as in docs/macros.md.
  package let becomes: String
  /// Its arguments could say more: it is kept as it is.
  package let isKept: Bool
  package let line: Int
  /// The whole call of a macro, the first line of a block.
  package let written: String
}

extension Macro {
  /// What the call becomes, noted for those who ask what a page calls.
  func expanded(_ call: MacroInvocation) -> MacroExpansion {
    call.context.note {
      let isOwn =
        call.context.options.custom.form(ofMacro: call.name, hasArguments: call.arguments != nil)
        != nil
      let standing: MarkupCall.Standing =
        isOwn ? .settings : names.isEmpty ? .nobody : isForeign ? .plugin : .trac
      return MarkupCall(
        name: call.name, isProcessor: false, standing: standing,
        becomes: isOwn ? "what the settings say" : becomes,
        isKept: !isOwn && (names.isEmpty || becomes == DynamicMacros.becomes), line: call.line,
        written: call.written)
    }
    return expand(call)
  }
}

extension ProcessorCall {
  /// Notes it for those who ask what a page calls; code without a name is nobody's call.
  func note() {
    guard name != "default" else { return }
    context.note {
      let (standing, becomes, isKept) = ProcessorTable.standing(of: self)
      let arguments = argumentText.trimmedBlanks
      return MarkupCall(
        name: name, isProcessor: true, standing: standing, becomes: becomes, isKept: isKept,
        line: line, written: "#!\(name)\(arguments.isEmpty ? "" : " " + arguments)")
    }
  }
}

extension ProcessorTable {
  /// Who knows a processor, in the order in which they are asked, and what becomes of it.
  fileprivate static func standing(
    of call: ProcessorCall
  ) -> (MarkupCall.Standing, becomes: String, isKept: Bool) {
    let options = call.context.options
    if options.custom.form(ofProcessor: call.name) != nil
      || options.custom.form(ofMacroAsProcessor: call.name) != nil
    {
      return (.settings, "what the settings say", false)
    }
    let known = (all + options.processors).first { $0.names.contains(call.name) }
    if let known, options.syntax.hasProcessor(call.name) {
      return (known.isForeign ? .plugin : .trac, known.becomes, false)
    }
    if known == nil, let macro = MacroTable.processor(named: call.name) {
      return (
        macro.isForeign ? .plugin : .trac, macro.becomes, macro.becomes == DynamicMacros.becomes
      )
    }
    guard Language.isKnown(call.name) else {
      return (.nobody, "a fence with its text", true)
    }
    let language = Language.named(call.name)
    return (.language, language.map { "a fence `\($0)`" } ?? "a fence without a language", false)
  }
}
