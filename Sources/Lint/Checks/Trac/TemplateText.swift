import Basics
import Facts

/// Texts for a template language, in which three braces are no code of Trac's.
///
///     {{{ body }}}     Mustache and Handlebars: the value as it is
///     {{#each ports}}  {{ name }}  {% if tide %}  <%= tide %>
enum TemplateText {
  /// Whether a document's name or text says so. Tags in a block of Trac's, between `{{{` and `}}}` on lines of their own, are
  /// what somebody shows there.
  static func isOne(_ document: DocumentFacts) -> Bool {
    let parts = document.path.lowercased().split(separator: "/")
    let stems = parts.last?.split(separator: ".").dropFirst().dropLast() ?? []
    if stems.contains(where: suffixes.contains)
      || parts.dropLast().contains(where: folders.contains)
    {
      return true
    }
    var depth = 0
    let text = document.blocks.lazy.filter { !$0.isCode }.map(\.prose).joined(separator: "\n")
    for line in Array(text.utf8).split(separator: 0x0A) {
      let trimmed = line.trimmedBlanks
      if trimmed.elementsEqual("{{{".utf8) || trimmed.starts(with: "{{{#!".utf8) {
        depth += 1
      } else if trimmed.elementsEqual("}}}".utf8) {
        depth = max(0, depth - 1)
      } else if depth == 0, hasTag(line) {
        return true
      }
    }
    return false
  }

  private static let suffixes: Set<Substring> = [
    "mustache", "handlebars", "hbs", "j2", "jinja", "jinja2", "liquid", "ejs", "erb", "tmpl", "tpl",
    "template", "njk", "twig",
  ]
  private static let folders: Set<Substring> = ["templates", "_templates", "layouts", "_layouts"]

  /// `{{name}}`, `{{#each ports}}`, `{% if %}`, `<% … %>`; `{{{name}}}` alone is also code of Trac's.
  private static func hasTag(_ line: ArraySlice<UInt8>) -> Bool {
    let brace = UInt8(ascii: "{")
    for index in line.indices.dropLast() {
      let next = line[index + 1]
      if line[index] == brace, next == UInt8(ascii: "%") { return true }
      if line[index] == UInt8(ascii: "<"), next == UInt8(ascii: "%") { return true }
      guard line[index] == brace, next == brace,
        index == line.startIndex || line[index - 1] != brace,
        index + 2 < line.endIndex, line[index + 2] != brace
      else { continue }
      let inside = line[(index + 2)...].prefix { $0 != UInt8(ascii: "}") }
      let rest = line[inside.endIndex...]
      if rest.starts(with: "}}".utf8), !rest.starts(with: "}}}".utf8), !inside.isEmpty {
        return true
      }
      // `{{{#each}}}` has a sign that code of Trac's has only on a line of its own.
    }
    for (index, byte) in zip(line.indices, line) where byte == brace {
      for mark in ["{{{#", "{{{/", "{{{^", "{{{>"]
      where line[index...].starts(with: mark.utf8) && !line[index...].starts(with: "{{{#!".utf8) {
        return true
      }
    }
    return false
  }
}
