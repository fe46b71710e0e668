import Markup

/// `` :role:`text` ``: text in the hands of a role.
struct InterpretedText {
  let document: RSTDocument
  /// nil: the default one.
  let role: String?
  /// With NULs for backslashes.
  let text: [UInt8]
  /// All of it, as it stands in the source.
  let written: String
  let line: Int

  func read() -> [RSTInline] {
    let known = role.map(document.roles.role) ?? document.roles.byDefault
    guard let known else { return problem("The role “\(role ?? "")” is not known.") }
    switch known.kind {
    case .plain: return [.text(text)]
    case .style(let style): return [.styled(style, [.text(text)])]
    case .literal: return [.code(Escapes.plain(text))]
    case .code: return [.code(Escapes.written(text))]
    case .math: return math()
    case .raw: return problem("The role “raw” is switched off in Trac.")
    case .pep: return pep()
    case .rfc: return rfc()
    case .trac: return trac()
    case .processor: return processor(known.language)
    case .unimplemented: return problem("The role “\(role ?? "")” does nothing in docutils.")
    }
  }

  private func problem(_ message: String) -> [RSTInline] {
    document.complain(message, line: line)
    return [.problem(written)]
  }

  private func math() -> [RSTInline] {
    document.context.report(
      .lookDropped, SourceRange(lines: line, line),
      "A formula inside a line was kept as code.",
      help: "Write it as $`…`$ if GitHub should show a formula.")
    return [.code(Escapes.written(text))]
  }

  private func pep() -> [RSTInline] {
    guard let number = Int(Escapes.plain(text)), (0...9999).contains(number) else {
      return problem("A PEP has a number from 0 to 9999.")
    }
    let digits = String(number)
    let name = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return [reference("PEP " + Escapes.plain(text), "https://peps.python.org/pep-\(name)")]
  }

  private func rfc() -> [RSTInline] {
    let parts = Escapes.plain(text).split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let number = Int(parts[0]), number > 0 else {
      return problem("An RFC has a number.")
    }
    let section = parts.count > 1 ? "#" + parts[1] : ""
    return [
      reference("RFC \(number)", "https://tools.ietf.org/html/rfc\(number).html\(section)")
    ]
  }

  private func reference(_ shown: String, _ address: String) -> RSTInline {
    .reference(
      RSTReference(
        content: [.text(Array(shown.utf8))], target: .address(address), written: written,
        line: line))
  }

  private func trac() -> [RSTInline] {
    let (target, label) = cut(Escapes.plain(text), at: " ")
    let link = TracReference(
      context: document.context, line: line, target: target, label: label)
    guard let content = link.read() else { return problem("\(written) is no TracLink.") }
    return [.inlines(content)]
  }

  private func processor(_ language: String?) -> [RSTInline] {
    let (name, content) =
      language.map { ($0, Escapes.written(text)) }
      ?? { ($0.0, $0.1 ?? "") }(cut(Escapes.written(text), at: ":"))
    return [
      .made(
        TracProcessor.process(
          name, SourceLines(content, line: line), line: line, document: document))
    ]
  }

  private func cut(_ text: String, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (text, nil) }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }
}
