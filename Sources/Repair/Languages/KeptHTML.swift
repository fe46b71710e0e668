import Markdown

/// The same piece of Markdown in HTML: inside of `<dl>` and `<table>` nobody reads Markdown.
enum KeptHTML {
  static func text(of span: InlineSpans.Span, in bytes: [UInt8]) -> [UInt8] {
    switch span.kind {
    case .html: return Array(bytes[span.range])
    case .code:
      let marks = bytes[span.range].prefix { $0 == UInt8(ascii: "`") }.count
      let inner = bytes[span.range].dropFirst(marks).dropLast(marks).trimmedBlanks
      return Array("<code>".utf8) + escaped(inner) + Array("</code>".utf8)
    case .autolink:
      let address = bytes[span.range].dropFirst().dropLast()
      return link(address, escaped(address))
    case .link(let link):
      let label = escaped(unescaped(bytes[link.label])[...])
      let address = unescaped(bytes[link.destination])[...]
      guard link.isImage else { return self.link(address, label) }
      return Array("<img src=\"".utf8) + escaped(address) + Array("\" alt=\"".utf8) + label
        + Array("\">".utf8)
    }
  }

  private static func link(_ address: ArraySlice<UInt8>, _ label: [UInt8]) -> [UInt8] {
    Array("<a href=\"".utf8) + escaped(address) + Array("\">".utf8) + label + Array("</a>".utf8)
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array(LinkSpans.unescaped(text).utf8)
  }

  /// A text or an address between quotes.
  static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      default: result.append(byte)
      }
    }
    return result
  }
}
