/// Puts what was defined in the place of `|name|`, also inside of what was defined.
struct SubstitutionExpansion {
  private let document: RSTDocument
  private var known: [String: [RSTInline]] = [:]
  private var open: Set<String> = []
  /// Bytes that substitutions may still make: some that hold others could grow without end.
  private var budget = 1_000_000

  init(_ document: RSTDocument) {
    self.document = document
  }

  mutating func expand(_ content: [RSTInline]) -> [RSTInline] {
    guard content.contains(where: \.holdsSubstitution) else { return content }
    var result: [RSTInline] = []
    var trimsNext = false
    for inline in content {
      switch inline {
      case .substitution(let name, let written, let line):
        guard let key = document.substitutions.key(of: name), let expanded = expanded(key),
          let definition = document.substitutions[key]
        else {
          complain(name, written, line)
          result.append(.problem(written))
          continue
        }
        if definition.trimsLeft, case .text(let text)? = result.last {
          result[result.count - 1] = .text(text.trimmed(atEnd: true))
        }
        result += expanded
        trimsNext = definition.trimsRight
      case .reference(var reference):
        reference.content = expand(reference.content)
        result.append(.reference(reference))
      case .text(let text) where trimsNext:
        result.append(.text(text.trimmed(atEnd: false)))
        trimsNext = false
      default: result.append(inline)
      }
    }
    return result
  }

  /// What a name stands for; nil: nothing, itself, or too much.
  private mutating func expanded(_ key: String) -> [RSTInline]? {
    let content: [RSTInline]
    if let done = known[key] {
      content = done
    } else {
      guard let definition = document.substitutions[key], open.count < 100,
        open.insert(key).inserted
      else { return nil }
      content = expand(definition.content)
      open.remove(key)
      known[key] = content
    }
    budget -= content.weight
    return budget > 0 ? content : nil
  }

  private func complain(_ name: String, _ written: String, _ line: Int) {
    document.complain(
      "The substitution “\(name)” is not defined, or only by itself.", line: line,
      help: "Its name was kept: \(written).")
  }
}

extension RSTInline {
  fileprivate var holdsSubstitution: Bool {
    switch self {
    case .substitution: true
    case .reference(let reference): reference.content.contains(where: \.holdsSubstitution)
    default: false
    }
  }
}

extension [RSTInline] {
  /// About how much text it is.
  fileprivate var weight: Int {
    reduce(16) { sum, inline in
      switch inline {
      case .text(let text), .place(_, let text): sum + text.count + 16
      case .styled(_, let content): sum + content.weight
      case .reference(let reference): sum + reference.content.weight + 64
      case .code(let code): sum + code.utf8.count + 16
      default: sum + 64
      }
    }
  }
}

extension [UInt8] {
  fileprivate func trimmed(atEnd: Bool) -> [UInt8] {
    if !atEnd { return Array(drop(while: ByteClass.isBlank)) }
    var text = self
    while let last = text.last, ByteClass.isBlank(last) { text.removeLast() }
    return text
  }
}
