/// A page of Trac cut into lines, each with what it is: where faults can be planted.
struct SourceSites {
  enum Kind: Equatable {
    case blank, text, heading, item, row, definition, citation, brace
    /// In a block: the processor's name.
    case inside(String)
  }
  var lines: [String]
  var kinds: [Kind] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var processor: String?
    var depth = 0
    for line in lines {
      let trimmed = line.trimmed
      if let open = processor {
        if trimmed == "}}}" {
          depth -= 1
          if depth == 0 { processor = nil }
          kinds.append(.brace)
        } else if trimmed.hasPrefix("{{{"), !trimmed.contains("}}}") {
          depth += 1
          kinds.append(.brace)
        } else if trimmed.hasPrefix("#!"), kinds.last == .brace {
          processor = String(trimmed.dropFirst(2).prefix { $0 != " " })
          kinds.append(.brace)
        } else {
          kinds.append(trimmed.isEmpty ? .blank : .inside(open))
        }
      } else if trimmed.hasPrefix("{{{"), !trimmed.contains("}}}") {
        processor = String(trimmed.dropFirst(3).trimmed.dropFirst(2).prefix { $0 != " " })
        depth = 1
        kinds.append(.brace)
      } else {
        kinds.append(SourceSites.kind(of: line, trimmed))
      }
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private static func kind(of line: String, _ trimmed: String) -> Kind {
    if trimmed.isEmpty { return .blank }
    if trimmed.hasPrefix("=") { return .heading }
    if line.hasPrefix(">") { return .citation }
    if trimmed.hasPrefix("* ") || trimmed.hasPrefix("- ")
      || trimmed.first?.isNumber == true && trimmed.contains(". ")
    {
      return .item
    }
    if trimmed.hasPrefix("||"), trimmed.hasSuffix("||") { return .row }
    if line.hasPrefix(" "), line.contains(":: ") || line.hasSuffix("::") { return .definition }
    return .text
  }
}

extension StringProtocol {
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
