import Markup

/// `.. image:: file.png` and `.. figure:: file.png` with a caption and a legend. Trac's style sheet knows no
/// sides, so `:align:` does nothing.
enum ImageDirectives {
  static let all = [
    Directive(
      names: ["image"], required: 1, takesBlanks: true,
      options: options(["left", "center", "right"])
    ) { parts in parts.named([.image(image(parts))]) },
    Directive(
      names: ["figure"], required: 1, takesBlanks: true,
      options: options(["left", "center", "right"]).merging(
        ["figwidth": .text, "figclass": .className]) { first, _ in first },
      takesContent: true
    ) { parts in figure(parts) },
  ]

  static func options(_ sides: [String]) -> [String: DirectiveOption] {
    [
      "alt": .text, "height": .length(percent: false), "width": .length(percent: true),
      "scale": .percentage, "align": .choice(sides), "target": .requiredText,
      "loading": .choice(["embed", "link", "lazy"]), "class": .className, "name": .text,
    ]
  }

  /// - Parameter alternative: the text of an image that has none of its own; else its address.
  static func image(_ parts: DirectiveParts, alternative: String? = nil) -> RSTImage {
    let address = Escapes.address(Escapes.marked(parts.arguments[0].utf8))
    let scale = parts["scale"].flatMap { Double($0) } ?? 100
    var image = RSTImage(
      address: address, alternative: parts["alt"] ?? alternative ?? address,
      width: size(parts["width"], scale: scale), height: size(parts["height"], scale: scale),
      line: parts.call.number)
    if let target = parts["target"] {
      image.link = link(target, parts)
    }
    return image
  }

  private static func link(_ target: String, _ parts: DirectiveParts) -> RSTReference {
    let lines = target.split(separator: "\n").map { Escapes.marked($0.utf8) }
    let target: RSTReference.Target =
      switch TargetText.read(lines) {
      case .name(let name): .name(name)
      case .address(let address): .address(address)
      }
    return RSTReference(
      content: [], target: target, written: parts.call.written, line: parts.call.number)
  }

  /// In HTML's attributes: pixels as bare digits, or a percentage; other units they do not know.
  private static func size(_ length: String?, scale: Double) -> String? {
    guard let length else { return nil }
    let digits = length.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits), number < 1_000_000 else { return nil }
    switch length.dropFirst(digits.count) {
    case "", "px": return String(Int(number * scale / 100))
    case "%": return String(Int(number * scale / 100)) + "%"
    default: return nil
    }
  }

  /// The first paragraph is the caption; a comment in its place says that there is none.
  private static func figure(_ parts: DirectiveParts) -> [RSTBlock.Content] {
    let image = parts.block(.image(image(parts)))
    let blocks = parts.blocks()
    switch blocks.first?.content {
    case nil, .paragraph, .nothing: return parts.named([.group([image] + blocks)])
    default:
      parts.call.document.complain(
        "A figure has no caption.", line: parts.call.number, help: "The text was kept as code.")
      return parts.named([.group([image]), .rejected(parts.call.written.withoutBlanksAtEnd)])
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    let text = TextView(self)
    return text.string(0..<text.trimmedEnd(from: 0))
  }
}
