import Foundation

extension Damage {
  /// Relative links to pages: label, folders and name, fragment.
  static let link =
    #"(?<!\!)\[([^\]\[]+)\]\((?!http|mailto|attachments|#|(?:\.\./)*attachments)([^)#]+)\.md(#[^)]*)?\)"#
  private static let image = #"!\[([^\]]*)\]\((?:\.\./)*attachments/(?:[\w.-]+/)+([\w.-]+\.png)\)"#

  /// Known bugs of converters, and what happens to documents when somebody tidies them up by hand.
  static let all: [Damage] = text + signs + code + tables + links + images

  private static let text: [Damage] = [
    .replacing("bold text stays Trac's", #"\*\*([^*|]+)\*\*"#, "'''$1'''"),
    .replacing("italic text stays Trac's", #"(?<![*\\\w])\*([^*|\s][^*|]*)\*(?![*\w])"#, "''$1''"),
    .lines("headings stay Trac's") { line in
      guard let match = line.wholeMatch(of: /(#{1,6}) (.+)/) else { return line }
      let marks = String(repeating: "=", count: match.1.count)
      return "\(marks) \(match.2) \(marks)"
    },
    .lines("headings have no closing mark, and nothing else is wrong") { line in
      guard let match = line.wholeMatch(of: /(#{2,6}) (.+)/) else { return line }
      return "\(String(repeating: "=", count: match.1.count)) \(match.2)"
    }.leaving,
    .replacing("line breaks stay Trac's", #"\\$"#, "[[BR]]"),
    .replacing("line breaks are another wiki's", #"(?<=\w)\\$"#, #"\\\\"#),
    .replacing("line breaks became marks", #"\\$"#, #"(XXX macro: "BR")"#),
    Damage("a break swallows the first line") { text, _ in
      text.hasPrefix("#") ? nil : "<br>\n" + text
    },
  ]

  private static let signs: [Damage] = [
    .adding(
      "entities are doubled", "Say &amp;lt;b&amp;gt; and '''stop'''.", "Say &lt;b&gt; and **stop**."
    ),
    .replacing("superscript stays Trac's, and nothing else does", "<sup>([^<]+)</sup>", "^$1^")
      .leaving,
    .adding("superscript stays Trac's", "'''x''' and y^2^", "**x** and y<sup>2</sup>"),
    Damage("an outline stays Trac's") { text, _ in "[[PageOutline(2-3)]]\n\n" + text },
    .adding(
      "page names are escaped as Trac does", "Never say !SandBox, '''please'''.",
      "Never say SandBox, **please**."),
    .adding(
      "page names are escaped with a sign that shows", #"Never say \SandBox, '''please'''."#,
      "Never say SandBox, **please**."),
    .adding(
      "a term stays Trac's", "'''Words'''\n\n quay:: where ships lie",
      "**Words**\n\n<dl>\n  <dt>quay</dt>\n  <dd>where ships lie</dd>\n</dl>"),
    .adding("an anchor stays Trac's", "[=#here]Here.", ##"<a id="here" href="#here"></a>Here."##),
  ]

  private static let code: [Damage] = [
    Damage("fences stay braces") { text, _ in
      changed(
        text,
        from: fences(text) { block in
          [opening(block[0])] + Array(block[1..<block.count - 1]) + [indent(block[0]) + "}}}"]
        })
    },
    Damage("fences keep their braces") { text, _ in
      changed(
        text,
        from: fences(text) { block in
          let inner = Array(block[1..<block.count - 1])
          return [block[0], indent(block[0]) + "{{{"] + inner + [indent(block[0]) + "}}}"]
            + [block[block.count - 1]]
        })
    },
    Damage("fences end with braces") { text, _ in
      changed(text, from: fences(text) { Array($0.dropLast()) + [indent($0[0]) + "}}}"] })
    },
    Damage("fences begin with braces") { text, _ in
      changed(text, from: fences(text) { [opening($0[0])] + Array($0.dropFirst()) })
    },
    Damage("the language is the first line of a fence") { text, _ in
      changed(
        text,
        from: fences(text) { block in
          let language = block[0].drop { $0 == " " || $0 == "`" }
          guard !language.isEmpty else { return block }
          let fence = String(block[0].prefix { $0 == " " || $0 == "`" })
          return [fence, indent(block[0]) + "#!" + language] + Array(block.dropFirst())
        })
    },
  ]

  private static func indent(_ line: String) -> String { String(line.prefix { $0 == " " }) }

  /// "```sh" → `{{{#!sh`
  private static func opening(_ line: String) -> String {
    let language = line.drop { $0 == " " || $0 == "`" }
    return indent(line) + "{{{" + (language.isEmpty ? "" : "#!" + language)
  }

  private static let tables: [Damage] = [
    Damage("rows stay Trac's") { text, _ in
      changed(
        text,
        from: tables(text) { rows in
          guard isPlain(rows) else { return rows }
          return rows.enumerated().filter { $0.offset != 1 }.map { number, row in
            row.replacingOccurrences(
              of: #"\s*(?<!\\)\|\s*"#, with: number == 0 ? "||=" : "||", options: .regularExpression
            ).replacingOccurrences(of: #"\|\|=$"#, with: "||", options: .regularExpression)
          }
        })
    },
    Damage("tables have no delimiter row") { text, _ in
      changed(
        text,
        from: tables(text) { rows in isPlain(rows) ? rows.filter { !$0.contains("---") } : rows })
    },
    Damage("a blank line stands behind the header") { text, _ in
      changed(text, from: tables(text) { [$0[0], ""] + Array($0.dropFirst()) })
    },
  ]

  private static let links: [Damage] = [
    .replacing("links stay Trac's", link, "[wiki:$2$3 $1]"),
    .replacing("links have a blank behind their scheme", link, "[wiki: $2$3 $1]"),
    .replacing("links keep Trac's scheme", link, "[$1](wiki:$2$3)"),
    .replacing("links have lost their suffix", link, "[$1]($2$3)"),
    .replacing("links have the old suffix", link, "[$1]($2.wiki$3)"),
    .rooted("links begin at the root", "/"),
    .rooted("links begin at the wiki's root", "/wiki/"),
    .rooted(
      "links lead to the old Trac", "https://trac.quay.example/wiki/",
      tracURL: "https://trac.quay.example"),
    .replacing("links lost their folders", #"\]\((?!http)(?:[\w.-]+/)+([\w.-]+\.md)"#, "]($1"),
    .replacing("links climb too high", #"\]\((?!http)([A-Z])([\w/.-]+\.md)"#, "](../$1$2"),
    .replacing(
      "links of one word have no target", #"\[(FAQ|Hosts|Suppliers)\]\(\1\.md\)"#, "[$1]()"),
    .replacing(
      "addresses have lost their form", #"(?<!\!)\[([^\]\[]+)\]\((https?://[^) ]+)\)"#, "[$2 $1]"),
    .replacing("fragments stay Trac's", #"\]\(#([a-z]+)-([a-z]+)\)"#, "](#$1$2)"),
  ]

  private static let images: [Damage] = [
    .replacing("images stay Trac's", image, "[[Image($2, alt=$1)]]"),
    .replacing(
      "images have lost their folder", #"(!\[[^\]]*\])\((?:[\w.-]+/)+([\w.-]+\.png)\)"#, "$1($2)"),
    .replacing("images are in other letter case", imageStem, "$1.PNG)"),
    .replacing("images have another suffix", imageStem, "$1.gif)"),
    .replacing("images have blanks in their names", imageStem, "$1%20.png)"),
  ]

  private static let imageStem = #"(!\[[^\]]*\]\((?:[\w.-]+/)+[\w-]+)\.png\)"#
}
