import Basics
import Markup

/// A page that is nothing but `[[redirect(wiki:Page)]]`: Trac with that plugin never showed it.
package enum RedirectPage {
  /// The one page that it points to, in the words of the page; nil if it is another page, or leads elsewhere.
  ///
  /// - Parameter custom: who gave the macro another form has no redirections.
  package static func target(of text: [UInt8], custom: CustomMarkup) -> String? {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      text[first...].starts(with: "[[".utf8)
    else { return nil }
    var end = text.count
    while end > first, isBlank(text[end - 1]) { end -= 1 }
    let call = text[first..<end]
    guard call.count < 1000, call.suffix(3).elementsEqual(")]]".utf8),
      let open = call.firstIndex(of: UInt8(ascii: "(")), open < call.endIndex - 3
    else { return nil }
    let name = String(decoding: call[(first + 2)..<open], as: UTF8.self)
    guard MacroTable.macro(named: name, hasArguments: true)?.names == RedirectMacro.macro.names,
      custom.form(ofMacro: name, hasArguments: true) == nil
    else { return nil }
    var page = String(decoding: call[(open + 1)..<(call.endIndex - 3)], as: UTF8.self).trimmedBlanks
    if page.hasPrefix("wiki:") { page = String(page.dropFirst(5)) }
    page = QuoteMarks.strip(page)
    let isPage = !page.isEmpty && !page.utf8.contains { "\n\r:#?[]".utf8.contains($0) }
    return isPage ? page : nil
  }
}
