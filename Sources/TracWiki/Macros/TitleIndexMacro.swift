import Basics
import Markup

/// `[[TitleIndex(prefix, hideprefix, format=group, min=2, depth=1, include=A*:B*, exclude=C)]]`
enum TitleIndexMacro {
  static let macro = Macro("TitleIndex", becomes: "a list of links to the pages") { call in
    let arguments = call.parts
    var list = PageList(prefix: arguments.value(at: 0) ?? "")
    list.hidesPrefix = arguments.value(at: 1) == "hideprefix"
    list.minimum = max(1, number(arguments["min"]) ?? 1)
    list.depth = number(arguments["depth"]).flatMap { $0 < 0 ? nil : $0 }
    list.includes = patterns(arguments["include"])
    list.excludes = patterns(arguments["exclude"])
    switch arguments["format"] {
    case "compact": list.format = .compact
    case "group": list.format = .group
    case "hierarchy": list.format = .hierarchy
    default: list.format = .plain
    }
    if list.format == .compact { return .inlines([.pageList(list)]) }
    return .blocks([Block(.pageList(list), at: call.range)])
  }

  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0.trimmedBlanks) }
  }

  private static func patterns(_ text: String?) -> [String] {
    (text ?? "").split(separator: ":").map { $0.trimmedBlanks }.filter { !$0.isEmpty }
  }
}
