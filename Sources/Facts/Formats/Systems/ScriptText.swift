import Basics

/// MDX: `import Part from './_part.mdx'`, components, comments `{/* #id */}`.
enum MDXText {
  static func prepare(_ text: inout SystemText) {
    var isIn = false
    text.eachLine { text, number in
      let line = text.lines[number]
      if line.starts(with: "import ".utf8) || line.starts(with: "export ".utf8) || isIn {
        if let path = quoted(line, behind: "from ") ?? quoted(line, behind: "import ") {
          add(path, &text, number)
        }
        // A list of names over several lines.
        isIn = (isIn || line.holds("{")) && !line.holds("}") && !line.trimmedBlanks.isEmpty
        text.hide(number)
      } else {
        components(line, &text, number)
        text.showTitle(number)
      }
    }
    text.eachMark("{/*", "*/}") { text, inside, line in
      let id = inside.trimmedBlanks
      if id.first == UInt8(ascii: "#") { text.anchor(id.dropFirst().text, at: line) }
      return ""
    }
    text.readAttributes()
  }

  private static func add(_ path: String, _ text: inout SystemText, _ line: Int) {
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let isLocal = path.hasPrefix(".") || path.hasPrefix("@site/")
    if isLocal, suffix == "md" || suffix == "mdx" {
      text.link(.include, to: path, at: line)
    } else if isLocal, !["css", "png", "svg", "jpg", "json"].contains(suffix) {
      text.maker(.template(path))
    }
  }

  /// `<Link to="/docs/plan">`, `useBaseUrl('/img/a.png')`, `require('./a.png')`
  private static func components(
    _ line: ArraySlice<UInt8>, _ text: inout SystemText, _ number: Int
  ) {
    if let path = quoted(line, behind: " to=") { text.link(.link, to: path, at: number) }
    for name in ["useBaseUrl(", "require("] {
      if let path = quoted(line, behind: name) { text.link(.image, to: path, at: number) }
    }
  }

  private static func quoted(_ line: ArraySlice<UInt8>, behind mark: String) -> String? {
    guard let found = line.firstIndex(of: mark) else { return nil }
    let rest = line[(found + mark.utf8.count)...].drop { $0 == 0x20 }
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    let value = rest.dropFirst().prefix { $0 != quote }
    return value.endIndex < rest.endIndex ? value.text : nil
  }
}

/// VitePress: `<!--@include: ./part.md-->`, `<<< @/example.ts`, `::: tip`.
enum VitePressText {
  static func prepare(_ text: inout SystemText) {
    text.eachLine { text, number in
      let line = text.lines[number].trimmedBlanks
      if line.starts(with: "<!--".utf8), let mark = line.firstIndex(of: "@include:") {
        let path = line[(mark + 9)...].drop { $0 == 0x20 }.prefix {
          $0 > 0x20 && $0 != 0x7B && $0 != 0x23
        }
        text.link(.include, to: path.text.replacing("-->", with: ""), at: number)
        text.hide(number)
      } else if line.starts(with: "<<< ".utf8) {
        let path = line.dropFirst(4).prefix { $0 > 0x20 && $0 != 0x7B && $0 != 0x23 }
        text.link(.include, to: path.text, at: number)
        text.hide(number)
      } else if line.starts(with: ":::".utf8) {
        text.showTitle(number)
      } else if line.holds(" v-for=") || line.holds("<Content") {
        text.maker(.template("v-for"))
      }
    }
    text.readAttributes()
  }
}
