import Markup

/// The fields at the head of a text: who wrote it, when, which version. Some have a form of their own.
extension BlockBuilder {
  mutating func docInfo(_ fields: [RSTBlock.Field], at source: SourceRange) -> [Block] {
    var rows: [Table.Row] = []
    var topics: [String: [Block]] = [:]
    for field in fields {
      let name = SimpleName.normalized(field.name.plainText)
      switch name {
      case "dedication", "abstract":
        guard topics[name] == nil, !field.blocks.isEmpty else { fallthrough }
        topics[name] =
          [Block(.paragraph([.text(name.prefix(1).uppercased() + name.dropFirst())]), at: source)]
          + blocks(field.blocks)
      default:
        if let body = headField(name, field) {
          let label = Block(
            .paragraph([.text(name.prefix(1).uppercased() + name.dropFirst() + ":")]))
          rows += Self.rows(Table.Cell([label], isHeader: true), Table.Cell(body), isWide: false)
        } else {
          rows += self.rows(field.cleaned)
        }
      }
    }
    let table = rows.isEmpty ? [] : [Block(.table(Table(rows: rows)), at: source)]
    return table + (topics["dedication"] ?? []) + (topics["abstract"] ?? [])
  }

  /// The body of a field that docutils knows; nil where it is none, or not in the form that it must have.
  private mutating func headField(_ name: String, _ field: RSTBlock.Field) -> [Block]? {
    switch name {
    case "authors": return authors(field).map { [Block(.paragraph($0))] }
    case "address":
      guard let content = paragraph(field) else { return nil }
      let lines = inlines.build(content)
      return [Block(.code(CodeBlock(text: lines.withLineEnds)))]
    case "author", "organization", "contact", "version", "revision", "status", "date", "copyright":
      return paragraph(field.cleaned).map { inlines.paragraphs($0, at: .unknown) }
    default: return nil
    }
  }

  /// The one paragraph of the body. `E. Xample` looks like a list, but is a name.
  private func paragraph(_ field: RSTBlock.Field) -> [RSTInline]? {
    guard field.blocks.count == 1 else { return nil }
    switch field.blocks[0].content {
    case .paragraph(let content): return content
    case .list(.ordered, _):
      return field.line.map {
        InlineReader.read(document, $0, line: Int(field.blocks[0].source.start.line))
      }
    default: return nil
    }
  }

  /// Names with semicolons or commas between, a paragraph each, or a list: one a line.
  private mutating func authors(_ field: RSTBlock.Field) -> [Inline]? {
    var names: [[RSTInline]] = []
    if field.blocks.count == 1, case .paragraph(let content) = field.blocks[0].content {
      let text = content.plainText
      let mark: Character = text.contains(";") ? ";" : ","
      names = text.split(separator: mark).map { [.text(Array($0.trimmedBlanks.utf8))] }
    } else if field.blocks.count == 1, case .list(.bullet, let items) = field.blocks[0].content {
      for item in items {
        guard item.count == 1, case .paragraph(let content) = item[0].content else { return nil }
        names.append(content)
      }
    } else {
      for block in field.blocks {
        guard case .paragraph(let content) = block.content else { return nil }
        names.append(content)
      }
    }
    names.removeAll { $0.plainText.isEmpty }
    guard !names.isEmpty else { return nil }
    var result: [Inline] = []
    for name in names { result += (result.isEmpty ? [] : [.lineBreak]) + inlines.build(name) }
    return result
  }
}

extension RSTBlock.Field {
  /// `$Revision: 1.7 $` is `1.7`: what old revision control systems wrote.
  fileprivate var cleaned: RSTBlock.Field {
    guard blocks.count == 1, case .paragraph(let content) = blocks[0].content, content.count == 1,
      case .text(let text) = content[0], let value = RCSKeyword.value(Escapes.plain(text))
    else { return self }
    var copy = self
    copy.blocks[0].content = .paragraph([.text(Array(value.utf8))])
    return copy
  }
}

extension [Inline] {
  /// The text with its line ends.
  var withLineEnds: String {
    map { inline in
      switch inline {
      case .softBreak, .lineBreak: "\n"
      case .styled(_, let content): content.withLineEnds
      case .link(let link): link.content.withLineEnds
      default: [inline].plainText
      }
    }.joined()
  }
}
