import Markup

/// What is not reStructuredText's own, but that of the program that shows it. Where it has no answer (nil), the text is
/// kept as it was written, with a complaint.
package protocol RSTDialect {
  /// Whether a place is an anchor at the text that it means, by an id; else it stands by its name where it is defined.
  var hasAnchors: Bool { get }
  /// Directives that may stand for `|name|`, besides `replace`.
  var substitutions: [String] { get }
  /// How to convert a directive.
  func blocks(_ directive: RSTDirective) -> [Block]?
  /// How to convert a role.
  func inlines(_ role: RSTRole) -> [Inline]?
  /// How to convert a link without a target.
  ///
  /// - Parameter name: nil means that of the next target without a name.
  /// - Parameter isWord: it is without backquotes.
  func inlines(
    withoutTarget name: String?, _ content: [Inline], isWord: Bool, at source: SourceRange
  ) -> [Inline]?
  /// How to convert `|name|` where nothing stands for it.
  func inlines(withoutMeaning name: String) -> [Inline]?
  /// Whether such an address becomes a link.
  func allows(_ address: String) -> Bool
}

/// `` :name:`text <target>` ``
package struct RSTRole {
  package let name: String
  /// Between the backquotes, as written.
  package let text: String
  /// Before the target.
  package let label: [Inline]
  package let target: String?
  package let source: SourceRange
  package let state: RSTState
}

/// `.. name:: argument`, options, body.
package struct RSTDirective {
  /// `:name: value` below a directive.
  package struct Option {
    package var name: String
    /// Empty for a flag.
    package var value: String
    package var line: Int
  }

  /// In lower case.
  package let name: String
  /// What follows `::` on its line, and what goes on below it, up to an option or an empty line.
  package let first: RSTLines
  private let more: RSTLines
  /// `:name: value`
  package private(set) var options: [Option] = []
  package let body: RSTLines
  /// From the name on.
  package let source: SourceRange
  package let state: RSTState

  /// - Parameter lines: the first begins with the name; the others are without their indent.
  init?(_ lines: RSTLines, _ state: RSTState) {
    guard let end = lines[0].nameEnd(from: 0), lines[0].from(end, to: end + 2).string == "::",
      let text = lines[0].behindMark(end + 2)
    else { return nil }
    name = lines[0].prefix(end).string.lowercased()
    (source, self.state) = (lines.source, state)
    first = lines[0..<1].behind(text)
    var index = 1
    while !lines.isBlank(index), lines[index].fieldMarker == nil { index += 1 }
    more = lines[1..<index]
    while !lines.isBlank(index) {
      if let marker = lines[index].fieldMarker {
        let name = lines[index].from(1, to: marker.name).string.lowercased()
        let value = lines[index].dropFirst(marker.text).string
        options.append(Option(name: name, value: value, line: lines.number(index)))
      } else if lines.indent(index) > 0, !options.isEmpty {
        options[options.count - 1].value += "\n" + lines[index].drop { $0 == 0x20 }.string
      } else {
        break
      }
      index += 1
    }
    body = lines[index..<lines.lines.count].behind(0)
  }

  /// What follows the name, over all lines.
  package var argument: RSTLines { first + more }
  /// All but the options, of directives without an argument.
  package var content: RSTLines { argument.apart(from: body) }
  /// All below the first line but the options.
  package var code: RSTLines { more.apart(from: body) }

  /// The body as terms and descriptions: several terms may share one (Sphinx, directive `glossary`).
  package var definitions: [DefinitionPart] {
    var parts: [DefinitionPart] = []
    var index = 0
    while index < body.lines.count {
      if body.indent(index) > 0 {
        let (lines, end) = body.body(from: index)
        parts.append(.description(state.nested(lines)))
        index = end
      } else {
        if !body.isBlank(index), !body[index].starts(with: "..".utf8) {
          parts.append(.term(state.inlines(body[index..<index + 1].withoutKey)))
        }
        index += 1
      }
    }
    return parts
  }

  /// The value of an option.
  package subscript(_ option: String) -> String? { options.last { $0.name == option }?.value }

  /// The image that `image` and `figure` show; `:target:` is for the dialect.
  package var image: Image {
    let address = Escapes.address(argument)
    return Image(
      .url(address), alternative: self["alt"] ?? address, width: self["width"].flatMap(Self.size),
      height: self["height"].flatMap(Self.size), at: argument.start)
  }

  /// Where `:target:` leads.
  package var target: LinkTarget? {
    guard let address = self["target"] else { return nil }
    if let name = BlockReader.alias(address) { return state.names.target(name) }
    return .url(Escapes.plain(ArraySlice(address.utf8), isAddress: true))
  }

  /// In HTML's attributes: pixels as bare digits, or a percentage; other units they do not know.
  private static func size(_ length: String) -> String? {
    let digits = length.prefix { ("0"..."9").contains($0) }
    let unit = length.dropFirst(digits.count)
    guard (1...5).contains(digits.count), ["", "px", "%"].contains(unit) else { return nil }
    return unit == "%" ? length : String(digits)
  }
}
