import Markup

/// Any other `[[Name(arguments)]]`.
enum UnknownMacro {
  static let macro = Macro(becomes: "", isForeign: true, isInline: Macro.always) { invocation in
    invocation.call(.unknown)
  }
}
