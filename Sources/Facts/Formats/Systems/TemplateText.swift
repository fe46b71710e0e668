import Basics
import Targets

/// Hugo's shortcodes: `{{< ref "plan.md" >}}`, `{{% include "part.md" %}}`, and front matter in TOML.
enum HugoText {
  static func prepare(_ text: inout SystemText) {
    hideFrontMatter(&text)
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}")] {
      text.eachMark(open, close) { text, inside, line in
        let tag = inside.trimmedBlanks
        // `{{</* x */>}}` shows a shortcode.
        if tag.starts(with: "/*".utf8) { return nil }
        return shortcode(tag, &text, line)
      }
    }
    terms(&text)
    text.readAttributes()
  }

  /// Terms of definition lists have places where the settings say so; they share the numbers of headings.
  private static func terms(_ text: inout SystemText) {
    guard text.source.holds("\n: ") else { return }
    text.eachLine { text, number in
      guard number > 0, text.lines[number].starts(with: ": ".utf8) else { return }
      var term = number - 1
      if term > 0, text.lines[term].trimmedBlanks.isEmpty { term -= 1 }
      let name = Slug.make(text.lines[term].trimmedBlanks.text)
      guard !name.isEmpty else { return }
      text.anchor(name, at: term)
      text.anchor(name + "-1", at: term)
    }
  }

  /// What is between two lines `+++`.
  private static func hideFrontMatter(_ text: inout SystemText) {
    let mark = "+++".utf8
    guard text.lines[0].trimmedBlanks.elementsEqual(mark),
      let end = text.lines.dropFirst().firstIndex(where: { $0.trimmedBlanks.elementsEqual(mark) })
    else { return }
    for line in 0...end { text.hide(line) }
  }

  private static func shortcode(
    _ tag: ArraySlice<UInt8>, _ text: inout SystemText, _ line: Int
  ) -> String {
    let name = tag.prefix { !$0.isBlank && $0 != 0x2F }.text
    switch name {
    case "ref", "relref":
      if let path = TagArguments.value(tag, ["path"]) { text.link(.reference, to: path, at: line) }
      return "#"
    case "figure", "img", "image":
      if let path = TagArguments.value(tag, ["src"]) { text.link(.image, to: path, at: line) }
      return "\u{FFFC}"
    case "": return ""
    default:
      let path = TagArguments.value(tag, ["file", "path", "src"])
      if let path, path.hasSuffix(".md") || name.contains("include") || name.contains("snippet") {
        text.link(.include, to: path, at: line)
      } else if !builtIn.contains(name) {
        text.maker(.template(name))
      }
      // An address that a template makes is none that anybody forgot.
      return text.isInAddress ? "{{\(name)}}" : ""
    }
  }

  private static let builtIn: Set<String> = [
    "gist", "highlight", "instagram", "param", "qr", "tweet", "x", "vimeo", "youtube", "details",
    "rawhtml", "code", "tab", "tabs", "tabpane", "notice", "hint", "button", "icon", "alert",
    "callout", "card", "cards", "columns", "comment",
  ]
}

/// Liquid, as Jekyll reads it: `{% link plan.md %}`, `{{ site.baseurl }}/plan/`, `{% include part.html %}`.
enum LiquidText {
  /// - Parameter base: where on its host the site is served: `handbook`; nil if unknown.
  static func prepare(_ text: inout SystemText, base: String?) {
    let base = base.map { $0.isEmpty ? "" : "/" + $0 } ?? ""
    text.eachMark("{{", "}}") { _, inside, _ in address(inside.trimmedBlanks, base) }
    text.eachMark("{%", "%}") { text, inside, line in
      tag(inside.trimmed { $0.isBlank || $0 == 0x2D }, &text, line)
    }
    text.readAttributes()
  }

  /// `site.baseurl` is `/handbook`, `'/plan/' | relative_url` its text after that.
  private static func address(_ inside: ArraySlice<UInt8>, _ base: String) -> String? {
    let parts = inside.split(separator: 0x7C).map { $0.trimmedBlanks.text }
    guard let first = parts.first else { return nil }
    if ["site.baseurl", "site.url", "page.baseurl", "site.github.url"].contains(first) {
      return base
    }
    guard parts.count > 1, let quote = first.utf8.first, quote == 0x27 || quote == 0x22,
      parts[1].hasSuffix("_url")
    else { return nil }
    let path = String(first.dropFirst().dropLast())
    return base + (path.hasPrefix("/") ? path : "/" + path)
  }

  private static func tag(
    _ tag: ArraySlice<UInt8>, _ text: inout SystemText, _ line: Int
  ) -> String? {
    let name = tag.prefix { !$0.isBlank }.text
    let rest = tag.dropFirst(name.utf8.count).trimmedBlanks
    let path = rest.prefix { !$0.isBlank }.filter { $0 != 0x22 && $0 != 0x27 }
    let target = String(decoding: path, as: UTF8.self)
    let isFixed = !target.utf8.contains(0x7B)
    switch name {
    case "link":
      if isFixed { text.link(.reference, to: target, at: line) }
      return "#"
    case "post_url":
      if isFixed { text.link(.reference, to: "_posts/" + target + ".md", at: line) }
      return "#"
    case "include", "include_relative":
      if isFixed {
        text.link(.include, to: name == "include" ? "/_includes/" + target : target, at: line)
      }
      return ""
    case "for", "capture", "render": text.maker(.template(name))
    default: break
    }
    return nil
  }
}

/// mdBook: `{{#include part.md}}`, also in code.
enum MdBookText {
  static func prepare(_ text: inout SystemText) {
    text.eachMark("{{#", "}}", inCode: true) { text, inside, line in
      let name = inside.prefix { !$0.isBlank }.text
      switch name {
      case "include", "rustdoc_include", "playground", "playpen":
        let path = inside.dropFirst(name.utf8.count).trimmedBlanks.prefix { !$0.isBlank }
        text.link(.include, to: path.prefix { $0 != 0x3A }.text, at: line)
        return ""
      case "title": return ""
      default:
        text.maker(.template(name))
        return nil
      }
    }
    text.readAttributes()
  }
}

/// GitBook: `{% content-ref url="plan.md" %}`, `{% include "part.md" %}`.
enum GitBookText {
  static func prepare(_ text: inout SystemText) {
    text.eachMark("{%", "%}") { text, inside, line in
      let tag = inside.trimmedBlanks
      switch tag.prefix(while: { !$0.isBlank }).text {
      case "content-ref", "embed", "file":
        let path = TagArguments.value(tag, ["url", "src"]) ?? ""
        text.link(.link, to: path, at: line)
        return ""
      case "include":
        text.link(.include, to: TagArguments.value(tag) ?? "", at: line)
        return ""
      case "for": text.maker(.template("for"))
      default: break
      }
      return ""
    }
    text.readAttributes()
  }
}
