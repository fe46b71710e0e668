import Fuzz

/// A document of blocks of Trac and of Markdown, and which words of it GitHub must go on showing as what they are.
struct MixedDocument {
  /// What a word is part of.
  enum Kind: Hashable { case heading, link, image, code, table, task }

  private(set) var text = ""
  /// Words of right Markdown that Trac cannot read, each once in its tree.
  private(set) var kept: [String: Kind] = [:]
  private var random: SplitMix64
  private var words: Int

  /// - Parameters:
  ///   - share: how many of ten blocks are Markdown's.
  ///   - words: words of the tree so far, so that none comes twice.
  init(_ random: inout SplitMix64, share: Int, words: inout Int) {
    self.random = random
    self.words = words
    write(share)
    random = self.random
    words = self.words
  }

  private mutating func write(_ share: Int) {
    if share > 5, chance(6) {
      text += "---\ntitle: \(word())\n---\n"
      if chance(2) { text += "\n" }
    }
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      let isMarkdown = Int.random(in: 0..<10, using: &random) < share
      let block = chance(5) ? shared() : isMarkdown ? markdown() : trac()
      text += block + "\n"
      // Nobody leaves a blank line out everywhere.
      if !chance(5) { text += "\n" }
    }
    if chance(8) { text = text.replacing("\n", with: "\r\n") }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func any(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  /// A word that is nowhere else.
  private mutating func word() -> String {
    words += 1
    return "word\(words)x"
  }

  private mutating func word(_ kind: Kind) -> String {
    let word = word()
    kept[word] = kind
    return word
  }

  private mutating func address() -> String {
    any([
      "Home.md", "https://a.example/b", "../x.md", "#top", "Guide", "a_b.md", "Home.md#x",
      "mailto:a@b.example",
      "img/plan.png", "/wiki/Home", "<Home.md>", "Home.md \"title\"",
    ])
  }

  // MARK: Markdown

  private mutating func markdown() -> String {
    switch Int.random(in: 0..<15, using: &random) {
    case 0, 1:
      return any(["# ", "## ", "### ", "###### "]) + word(.heading)
        + any(["", " ##", " `c`", " *e*", " a_b"])
    case 2: return link()
    case 3: return "See \(link()), *em* and **\(word())**\nor \(link())."
    case 4: return fence()
    case 5: return table()
    case 6: return tasks()
    case 7:
      let name = word()
      return "As [\(word(.link))][\(name)] says.\n\n[\(name)]: https://a.example/\(name)"
    case 8:
      return "![\(word(.image))](img/plan.png)" + any(["", " and \(word())", "\n\\* \(word())"])
    case 9: return "- \(link())\n- b `c_d`\n  - \(link())"
    case 10: return "1. \(word())\n2. \(link())\n\n   more \(word())"
    case 11:
      return "> \(link())\n> " + any([word(), "- [ ] \(word(.task))", "\n> # \(word(.heading))"])
    case 12: return "\(word())\n====="
    case 13: return "A <b>\(word())</b> & &lt; \\_ \(link())<br>\n\(word())"
    default: return "[\(word(.link))\n\(word())](Home.md) \(any(tracInlines))"
    }
  }

  private mutating func link() -> String {
    any(["", "a ", "(", "*b* ", "`c` ", "a_b ", "'''b''' ", "x^2^ ", "!"]).replacing(
      "!", with: "! ")
      + "[\(word(.link))\(any(["", " b", " `c`", " *e*", " ''i''", " a_b"]))](\(address()))"
      + any(["", ".", ")", " `c`", " and so on", " '''b'''", " [wiki:Home x]", "[[BR]]"])
  }

  private mutating func fence() -> String {
    let mark = any(["```", "```", "~~~", "````"])
    let code = any([
      "", "# not\n", "= not =\n", "{{{\n", "}}}\n", "'''x'''\n", "    four\n", "||a||b||\n",
      "[a](b)\n", "* x\n\n",
    ])
    return mark + any(["", "sh", "swift", " python"]) + "\n\(code)\(word(.code))\n\(mark)"
  }

  private mutating func table() -> String {
    let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      "| \(word(.table)) | \(any(["x", "`y`", "[a](Home.md)", "'''z'''", "a \\| b", ""])) |\n"
    }
    return "| \(word(.table)) | b |\n| --- | \(any(["---", ":-:", "--:"])) |\n"
      + String(rows.joined().dropLast())
  }

  private mutating func tasks() -> String {
    let mark = any(["-", "*", "+", "1."])
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      "\(mark) \(any(["[ ]", "[x]"])) \(word(.task))\(any(["", " '''b'''", " [a](Home.md)"]))"
    }.joined(separator: "\n")
  }

  // MARK: Both

  private mutating func shared() -> String {
    any([
      "----", "\(word())\n----", " * a\n * b\n   c", "* a\n* b", "1. a\n2. b", "> said", "    four",
      "  two",
      "__both__ and **bold**", "plain text\nof two lines", "CamelCase and #12", "a * b * c_d_e",
      "<b>x</b> & y", "~~x~~",
      "C:\\dir\\x", "- a\n\n- b", " a. x", "http://a.example/x_y_z",
    ])
  }

  // MARK: Trac

  private var tracInlines: [String] {
    [
      "'''bold'''", "''it''", "[wiki:Home home]", "[https://a.example a]", "[[Image(plan.png)]]",
      "!CamelCase", "x^2^",
      "`code`", "{{{x_y}}}", "[[BR]]", "[=#here]", "[wiki:Some_Page x]", "attachment:a_b.png",
    ]
  }

  private mutating func trac() -> String {
    let inline = any(tracInlines)
    switch Int.random(in: 0..<13, using: &random) {
    case 0, 1:
      return any([
        "= \(word()) =", "== \(word()) ==", "=== \(word()) === #id\(words)", "== \(word())",
      ])
    case 2: return "'''\(word())''' and \(inline).[[BR]]\n\(word())"
    case 3:
      return
        "{{{\n\(any(["# no", "[a](b)", "```\nx\n```", "- [ ] a", "| a |\n| --- |", "```"]))\n\(word())\n}}}"
    case 4: return "{{{#!\(any(["python", "sh", "comment", "html", "div"]))\n# \(word())\n}}}"
    case 5: return "||= a =||= \(word()) =||\n||\(inline)||c||"
    case 6: return "||a||\(word())||\n||\(inline)||[\(word(.link))](Home.md)||"
    case 7: return " term\(words):: \(inline) \(any([word(), "[\(word(.link))](Home.md)"]))"
    case 8: return " * \(inline)\n * [\(word(.link))](Home.md) b\n   * \(word())"
    case 9: return " 1. \(inline)\n 1. \(word())"
    case 10: return " * '''a'''\n   ```\n   \(word(.code))\n   ```\n * b"
    case 11: return "\(inline) \(word()) \(any(tracInlines)) \(any(tracInlines))"
    default: return "[[PageOutline]]"
    }
  }
}
