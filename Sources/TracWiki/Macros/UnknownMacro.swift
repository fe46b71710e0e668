import Markup

/// Any other `[[Name(arguments)]]`.
enum UnknownMacro {
  static let macro = Macro(isForeign: true, isInline: { _ in true }) { invocation in
    invocation.call(.unknown)
  }
}
