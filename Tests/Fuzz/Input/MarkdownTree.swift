/// A small tree of Markdown documents that link to each other, rightly and wrongly, and have odd headings.
package struct MarkdownTree: CustomStringConvertible {
  /// Path → contents.
  package private(set) var files: [String: [UInt8]] = [:]
  private var random: SplitMix64

  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]
    for _ in 0..<Int.random(in: 0...3, using: &random) { files[random.pick(Self.pictures)] = png }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      files[random.pick(Self.documents)] = Array(document().utf8)
    }
  }

  package var description: String {
    files.sorted { $0.key < $1.key }
      .map { "\($0.key): \(String(decoding: $0.value, as: UTF8.self).debugDescription)" }
      .joined(separator: "\n")
  }

  private mutating func document() -> String {
    let end = random.chance(10) ? "\r\n" : "\n"
    var text = random.chance(5) ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 1...10, using: &random) {
      text += block() + end + (random.chance(80) ? end : "")
    }
    return text
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...3: heading()
    case 4: "[\(random.pick(["a", "b"]))]: \(address())"
    case 5: "```\n\(link())\n```"
    case 6: "| a | b |\n| --- | --- |\n| \(link()) | x |"
    case 7: "- \(link())\n  - \(link())"
    case 8: "<p><a href=\"\(address())\">x</a> <img src=\"\(address())\"></p>"
    default: "\(link()) text \(link())"
    }
  }

  private mutating func heading() -> String {
    let text = (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(Self.words) }
      .joined(separator: random.pick([" ", "  ", ""]))
    if random.chance(15) { return text + "\n" + random.pick(["---", "==="]) }
    return String(repeating: "#", count: .random(in: 1...4, using: &random)) + " " + text
      + (random.chance(10) ? " ##" : "")
  }

  private mutating func link() -> String {
    let label = random.pick(["x", "*x*", "`x`", "x [y] z", ""])
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: "![\(label)](\(address()))"
    case 1: "[\(label)][\(random.pick(["a", "b"]))]"
    case 2: "[\(label)](<\(address())> \"title\")"
    case 3: "[![\(label)](\(address()))](\(address()))"
    default: "[\(label)](\(address()))"
    }
  }

  private mutating func address() -> String {
    let path = random.pick(Self.documents + Self.pictures + Self.addresses)
    var address = random.pick(["", "", "../", "./", "/"]) + path
    switch Int.random(in: 0..<8, using: &random) {
    case 0: address = address.lowercased()
    case 1: address = address.replacing(" ", with: "%20")
    case 2: address = String(address.split(separator: "/").last ?? "")
    case 3: address = address.replacing(".md", with: "")
    case 4: address = ""
    default: break
    }
    guard random.chance(50) else { return address }
    let fragment = random.pick(Self.words).replacing(" ", with: random.pick(["-", "", "%20"]))
    return address + "#" + (random.chance(50) ? fragment.lowercased() : fragment)
  }

  private static let documents = [
    "README.md", "docs/Guide.md", "docs/guide.md", "docs/Set up.md", "docs/sub/Über.md", "Notes.md",
    "docs/README.md", "a/b/c.md", "x(y).md", "docs/50%.md",
  ]

  private static let pictures = [
    "img/Plan.png", "docs/plan.png", "docs/img/a b.png", "plan.PNG", "img/x.jpg",
  ]

  private static let addresses = [
    "gone.md", "docs", "docs/", "https://example.org/x", "mailto:a@b.org", "x y", "(", "..", "",
    "docs/Guide", "GUIDE.md", "img/plan.png", "%zz", "\\x.md",
  ]

  private static let words = [
    "Set up", "Set", "Has  Two", "Foo ![i](x.png) bar", "Usage <a name=\"u\"></a>", "`code`",
    "*em*",
    "Keys <kbd>X</kbd> <!-- c --> Y", "a&#x20;", "Über", "1.2", "C++", "[x](Notes.md)", "&amp;",
    "☺️",
    "Q&A", "a_b", "a-b", "_x_", "…", "???", "\u{A0}", "\\#", "日本", "x:y", "<b>bold</b>", "-", "Foo",
    "foo",
  ]
}
