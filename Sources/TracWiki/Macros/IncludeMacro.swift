import Markup

/// `[[Include(Page)]]`, a plugin's: the content of another page. `wiki:Page` is the same; other sources
/// (`source:`, `http:`) stay as they are.
enum IncludeMacro {
  static let macro = Macro("Include", isForeign: true) { call in
    let name = MacroArguments(call.arguments ?? "").value(at: 0) ?? ""
    let page = name.hasPrefix("wiki:") ? String(name.dropFirst(5)) : name
    guard !page.isEmpty, !page.contains(":") else {
      call.context.report(
        .macroDynamic, call.range, "\(call.written) includes what is no page of this wiki.",
        help: "Its text was kept.")
      return call.call(.unknown)
    }
    let include = Include(page: WikiRealm.reference(page), written: call.written)
    return .blocks([Block(.include(include), at: call.range)])
  }
}
