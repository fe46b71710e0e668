import Markup

/// The running text of an rst text → inlines, with its references resolved.
struct InlineBuilding {
  let document: RSTDocument
  private var expansion: SubstitutionExpansion

  init(_ document: RSTDocument) {
    self.document = document
    expansion = SubstitutionExpansion(document)
  }

  /// Text that must stay in one piece.
  mutating func build(_ content: [RSTInline]) -> [Inline] {
    expansion.expand(content).flatMap(inlines)
  }

  /// The text as paragraphs: blocks that a role made part it.
  mutating func paragraphs(
    _ content: [RSTInline], behind start: [Inline] = [], at source: SourceRange
  ) -> [Block] {
    var blocks: [Block] = []
    var text = start
    func flush() {
      if !text.isEmpty { blocks.append(Block(.paragraph(text), at: source)) }
      text = []
    }
    for inline in expansion.expand(content) {
      if case .made(let made) = inline, made.inlines == nil {
        flush()
        blocks += made
      } else {
        text += inlines(inline)
      }
    }
    flush()
    return blocks
  }

  private func inlines(_ inline: RSTInline) -> [Inline] {
    switch inline {
    case .text(let text): return self.text(Escapes.plain(text))
    case .styled(let style, let content): return [.styled(style, content.flatMap(inlines))]
    case .code(let code): return code.isEmpty ? [] : [.code(code)]
    case .reference(let reference): return link(reference)
    case .noteReference(let index): return noteReference(index)
    case .substitution(_, let written, _), .problem(let written): return text(written)
    case .place(let target, let content):
      let anchor: [Inline] =
        if case .place(let id) = document.names.targets[target] { [.anchor(id)] } else { [] }
      return anchor + text(Escapes.plain(content))
    case .image(let image): return self.image(image)
    case .made(let blocks): return blocks.inlines ?? text(blocks.codeText)
    case .inlines(let inlines): return inlines
    }
  }

  private func text(_ text: String) -> [Inline] {
    guard text.utf8.contains(0x0A) else { return text.isEmpty ? [] : [.text(text)] }
    var inlines: [Inline] = []
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { inlines.append(.softBreak) }
      if !line.isEmpty { inlines.append(.text(String(Substring(line)))) }
    }
    return inlines
  }

  // MARK: - Links

  private func link(_ reference: RSTReference) -> [Inline] {
    let content = reference.content.flatMap(inlines)
    switch destination(reference) {
    case .target(let target):
      if content.count == 1, case .image(var image) = content[0] {
        image.link = target
        return [.image(image)]
      }
      return [
        .link(
          Link(target, content: content, at: SourceRange(lines: reference.line, reference.line)))
      ]
    case .text: return content
    case .problem: return text(reference.written)
    }
  }

  private enum Destination {
    case target(LinkTarget)
    /// Trac links no such address.
    case text
    case problem
  }

  private func destination(_ reference: RSTReference) -> Destination {
    let meaning: RSTNames.Meaning
    switch reference.target {
    case .address(let address): meaning = .address(address)
    case .name(let name):
      meaning = document.names.meaning(of: name)
      switch meaning {
      case .unknown: complain("There is no target “\(name)”.", reference.line)
      case .ambiguous: complain("The name “\(name)” has more than one target.", reference.line)
      default: break
      }
    case .anonymous(let number):
      guard document.names.anonymous.count == document.names.anonymousReferences else {
        complain(
          "There are \(document.names.anonymousReferences) links without a name, but \(document.names.anonymous.count) targets for them.",
          reference.line)
        return .problem
      }
      meaning = document.names.meaning(of: document.names.anonymous[number])
    }
    switch meaning {
    case .place(let id): return .target(.page(PageReference("", fragment: id)))
    case .address(let address):
      return SafeAddress.isSafe(address, document.context.options) ? .target(.url(address)) : .text
    case .unknown, .ambiguous: return .problem
    }
  }

  private func complain(_ message: String, _ line: Int) {
    document.complain(message, line: line, help: "The text was kept without a link.")
  }

  private func noteReference(_ index: Int) -> [Inline] {
    let reference = document.notes.references[index]
    let source = SourceRange(lines: reference.line, reference.line)
    func link(_ id: String, _ shown: String) -> Inline {
      .link(
        Link(.page(PageReference("", fragment: id)), content: [.text("[\(shown)]")], at: source))
    }
    if let number = reference.note {
      let note = document.notes.notes[number]
      if case .place(let id) = document.names.targets[note.target] {
        return [.anchor(reference.id), link(id, note.shown)]
      }
    }
    if let name = reference.label.name, case .place(let id) = document.names.meaning(of: name) {
      return [link(id, name)]
    }
    complain("There is no note for \(reference.written).", reference.line)
    return text(reference.written)
  }

  // MARK: - Images

  private func image(_ image: RSTImage) -> [Inline] {
    var made = Image(
      .url(image.address), alternative: image.alternative, width: image.width,
      height: image.height, at: SourceRange(lines: image.line, image.line))
    if let link = image.link, case .target(let target) = destination(link) { made.link = target }
    return [.image(made)]
  }
}

extension RSTNotes.Label {
  /// The name that a target could have.
  fileprivate var name: String? {
    switch self {
    case .number(let name): name
    case .automatic(let name): name
    case .citation(let label): SimpleName.normalized(label)
    case .symbol: nil
    }
  }
}

extension [Block] {
  /// The blocks as running text, if they are no more than that.
  fileprivate var inlines: [Inline]? {
    var inlines: [Inline] = []
    for block in self {
      guard case .paragraph(let content) = block.content else { return nil }
      inlines += content
    }
    return inlines
  }

  /// The text of code among them.
  fileprivate var codeText: String {
    compactMap { if case .code(let code) = $0.content { code.text } else { nil } }
      .joined(separator: " ")
  }
}
