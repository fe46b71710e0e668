import Links
import Markup
import Migration

/// Makes Markdown of a piece of Trac inside a document, as the page's own converter would.
struct TracFragment: Sendable {
  let converter: PageConverter
  /// The name by which links of the document are seen, and its file as it will be.
  let page: String
  let path: String

  /// What a piece became; what was lost on the way is in the findings, without their places.
  struct Converted {
    var markdown: [UInt8]
    var findings: [Finding]
  }

  /// A block: lines, the last one without its line end. nil if the Markdown would not say the same.
  func block(_ text: [UInt8]) -> Converted? {
    let converted = converter.convert(text, page: page, path: path)
    guard converted.isProved else { return nil }
    var markdown = converted.markdown
    if markdown.last == 0x0A { markdown.removeLast() }
    let findings = converted.findings + UnmappedReference.findings(converted.unmapped)
    return Converted(markdown: markdown, findings: findings.map { $0.on(path).withoutPlace })
  }

  /// A piece of one line. nil if it became more than that.
  func inline(_ text: [UInt8]) -> Converted? {
    // At the beginning of a line some signs would mean something else.
    let mark = Array("x ".utf8)
    guard var converted = block(mark + text), converted.markdown.starts(with: mark),
      !converted.markdown.contains(0x0A)
    else { return nil }
    converted.markdown.removeFirst(mark.count)
    return converted
  }

  /// The address that a link of Trac points to: `wiki:Guide#Top` → `Guide.md#top`. nil if nowhere.
  func address(of target: [UInt8]) -> Converted? {
    var target = target
    if target.contains(0x20) {
      // `wiki:A B` names the page in quotes.
      guard let colon = target.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      target.insert(UInt8(ascii: "\""), at: colon + 1)
      target.append(UInt8(ascii: "\""))
    }
    let text = Array("[".utf8) + target + Array(" x]".utf8)
    guard var converted = inline(text) else { return nil }
    let start = Array("[x](".utf8)
    guard converted.markdown.starts(with: start), converted.markdown.last == UInt8(ascii: ")")
    else {
      converted.markdown = []
      return converted
    }
    converted.markdown = Array(converted.markdown.dropFirst(start.count).dropLast())
    return converted
  }
}

extension Finding {
  fileprivate var withoutPlace: Finding {
    var finding = self
    finding.source = .unknown
    finding.outputLine = nil
    return finding
  }
}
