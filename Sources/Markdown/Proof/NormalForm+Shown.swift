import Witness

extension NormalForm {
  /// What a reader sees of it: words, and where headings, items, cells, code, links and images begin.
  var shown: Shown {
    var shown = Shown(capacity: count)
    let form = bytes.span
    var index = 0
    while index < form.count {
      let start = index
      while index < form.count, form[index] != Self.mark { index += 1 }
      if start < index { shown.append(words: form, in: start..<index) }
      guard index + 1 < form.count else { break }
      let token = Token(rawValue: form[index + 1])
      index += 2
      switch token {
      case .heading:
        shown.append(.heading)
        skipField(&index)
      case .item, .term:
        shown.append(.item)
        // Whether it is checked; a term's text follows at once.
        if token == .item { skipToMark(&index) }
      case .cell:
        shown.append(.cell)
        skipToMark(&index)
      case .list: skipToMark(&index)
      case .code:
        skipField(&index)
        let start = index
        skipToMark(&index)
        shown.append(code: form, in: start..<index)
      case .link:
        shown.append(.link)
        skipField(&index)
        skipField(&index)
      case .image: image(&index, &shown)
      case .alert:
        // The site writes the title above it, in the place of a heading that said the same.
        shown.append(.heading)
        let start = index
        skipField(&index)
        shown.append(words: bytes.span, in: start..<index - 1)
      case .style, .comment, .anchor: skipField(&index)
      default: break
      }
    }
    return shown
  }

  /// Of the image's fields its alternative text shows.
  private func image(_ index: inout Int, _ shown: inout Shown) {
    shown.append(.picture)
    skipField(&index)
    let start = index
    skipField(&index)
    shown.append(words: bytes.span, in: start..<index)
    for _ in 0..<4 { skipField(&index) }
  }

  private func skipField(_ index: inout Int) {
    while index < count, bytes[index] != Self.field { index += 1 }
    index += 1
  }

  private func skipToMark(_ index: inout Int) {
    while index < count, bytes[index] != Self.mark { index += 1 }
  }
}

extension NormalForm {
  /// What is around `offset`, for a person: `«one [bold] two»`.
  func excerpt(at offset: Int) -> String {
    var start = max(0, offset - 24)
    if let mark = bytes[start..<min(offset, count)].lastIndex(of: Self.mark) { start = mark }
    while start > 0, start < count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var text: [UInt8] = []
    var index = start
    while index < count, text.count < 72 || bytes[index] & 0xC0 == 0x80 {
      switch bytes[index] {
      case Self.mark:
        index += 1
        if index < count, let token = Token(rawValue: bytes[index]) {
          text += Array("[\(describe(token, &index))]".utf8)
        }
      case Self.field: text += Array("|".utf8)
      case Self.codeBlank: text.append(0x20)
      case 0x0A: text += Array("⏎".utf8)
      default: text.append(bytes[index])
      }
      index += 1
    }
    let rest = index < count ? "…" : " (the end)"
    return "«\(String(decoding: text, as: UTF8.self))»\(rest)"
  }

  /// The token's name; steps over the set of styles, which is not text.
  private func describe(_ token: Token, _ index: inout Int) -> String {
    guard token == .style, index + 2 < count else { return token.name }
    let style = bytes[index + 1]
    index += 2
    let names = ["bold", "italic", "inserted", "deleted", "superscript", "subscript", "code"]
    let present = names.indices.filter { style & (1 << $0) != 0 }.map { names[$0] }
    return present.isEmpty ? "plain" : present.joined(separator: " ")
  }
}

extension NormalForm.Token {
  fileprivate var name: String {
    switch self {
    case .thematicBreak: "rule"
    case .lineBreak: "line break"
    case .linkEnd: "link"
    case .definitionList: "definition list"
    case .unlowered: "not in any Markdown"
    default: "\(self)"
    }
  }
}
