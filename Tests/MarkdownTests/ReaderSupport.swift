import Markdown
import Markup

/// The blocks of `markdown`, without their places.
func read(_ markdown: String) -> [Block] {
  MarkdownReader.read(Array(markdown.utf8)).blocks.withoutPlaces
}

extension [Block] {
  var withoutPlaces: [Block] {
    map { block in
      var copy = block.mapChildren(
        blocks: { $0.withoutPlaces }, inlines: { $0.map(\.withoutPlaces) })
      copy.source = .unknown
      return copy
    }
  }
}

extension Inline {
  var withoutPlaces: Inline {
    switch self {
    case .image(var image):
      image.source = .unknown
      return .image(image)
    case .link(var link):
      link.source = .unknown
      link.content = link.content.map(\.withoutPlaces)
      return .link(link)
    default:
      return mapChildren { $0.map(\.withoutPlaces) }
    }
  }
}

func paragraph(_ content: Inline...) -> Block { Block(.paragraph(content)) }

func row(_ texts: String..., isHeader: Bool = false) -> Table.Row {
  Table.Row(
    texts.map { Table.Cell($0.isEmpty ? [] : [paragraph($0)], isHeader: isHeader) })
}
