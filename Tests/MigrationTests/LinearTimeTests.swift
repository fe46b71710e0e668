import Effort
import Fuzz
import Links
import Markup
import Migration
import Stores
import Testing

@testable import Targets

/// A page from its text to its proof, with each construct of Trac's grammar many times over: four times the text takes
/// about four times as long. A few of them under `make test`, all under `make fuzz`.
@Suite("Constructs are converted in linear time", .serialized)
struct LinearTimeTests {
  /// The constructs that once were quadratic.
  @Test(arguments: [
    Sample("", "__a", ""), Sample("", "'''a''b", ""), Sample("", "[=#a]", ""),
    Sample("", ",,a", ""),
    Sample("", "{{{a}}}", ""), Sample("", "a.", "@"), Sample("", "||a", "||"),
    Sample("", "||a||\\\n", ""), Sample("", "{{{#!td\na\n}}}\n", ""),
    Sample("{{{#!comment\n", "<a ", "\n}}}\n"),
    Sample("", "{{{#!td rowspan=1000 colspan=1000\n}}}\n|--\n", ""),
    Sample(String(repeating: "||a", count: 400) + "||\n", "||a||\n", ""),
  ])
  func once(_ sample: Sample) throws { try expectLinear(sample) }

  /// Marks of plugins, and what is none by its last byte.
  @Test func marksOfPlugins() throws {
    for piece in [":-", ":-)", "(|a", "(|a, ", "&a", "&#1", "x--", "AB", " FIXME", "1/", "#", "# "]
    {
      let sample = Sample("# ", piece, " #")
      try Effort.expectLinear(upTo: 4000 / piece.utf8.count, "\(sample)") {
        var request = ConvertRequest(
          page: Page(name: "Page", file: "-", text: Array(sample.text($0).utf8)))
        request.trac.plugins.plugins = Set(TracPlugin.allCases)
        request.acronyms = "||A||one||\n||AB||two||http://x/||http://x/$1||\n"
        _ = try PageConversion.run(request)
      }
    }
  }

  @Test func eachConstruct() throws {
    for sample in Fuzz.sample(Sample.all, fixed: 8) { try expectLinear(sample) }
  }

  private func expectLinear(_ sample: Sample) throws {
    for target in [Target.github, .portable] {
      try Effort.expectLinear(upTo: 4000 / sample.piece.utf8.count, "\(target.name): \(sample)") {
        var request = ConvertRequest(
          page: Page(name: "Page", file: "-", text: Array(sample.text($0).utf8)))
        request.writing.target = target
        _ = try PageConversion.run(request)
      }
    }
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    let start: String
    let piece: String
    let end: String

    init(_ start: String, _ piece: String, _ end: String) {
      (self.start, self.piece, self.end) = (start, piece, end)
    }

    var testDescription: String { "\(start)(\(piece))*\(end)".debugDescription }

    func text(_ count: Int) -> String { start + String(repeating: piece, count: count) + end }

    /// Each mark alone and next to others, in text, a cell, an item and a heading; each block alone and with a mark in it.
    static let all: [Sample] = {
      var samples: [Sample] = []
      for piece in marks {
        for beside in ["", "'''", "[[", "`", " '''a ", " [[a "] {
          for (start, end) in [("", ""), ("||", "||"), (" * ", ""), ("= ", " ="), ("", "]]")] {
            samples.append(Sample(start, piece + beside, end))
          }
        }
        samples.append(Sample("", "||" + piece, "||"))
      }
      for piece in blocks {
        for beside in ["a", "'''a", "[[a", "`a"] {
          samples.append(Sample("", piece.replacing("a", with: beside, maxReplacements: 1), ""))
        }
      }
      return samples
    }()

    private static let marks = [
      "'''a", "''a", "'''''a", "__a", "~~a", "^a", ",,a", "**a", "//a", "`a`", "{{{a}}}", "{{{a",
      "!a", "!AaBb", "AaBb",
      "[AaBb]", "[wiki:AaBb a]", "[[AaBb]]", "[[a|b]]", "http://a ", "[http://a b]", "a@b.c", "a@",
      "a.", "a:b", "wiki:a",
      "#1", "{1}", "[1]", "r1", "[12/a]", "ticket:1", "[=#a]", "[=#a b]", "[[BR]]", "[[Image(a)]]",
      "[[Image(", "[[Foo(a)]]",
      "[[FootNote(a)]]", "[[TOC]]", "[[span(a)]]", "\\\\", "<a", "<a>", "<b>", "&amp;", "|", "=a",
      "$a", ":a:", "*", "_", "~",
      "[", "]", "[^a", "]:", "![", "](", "www.a ", "- ", "``", "}}}", "é", "<!--", "-->", "\t",
    ]

    private static let blocks = [
      "a\n", "= a =\n", " * a\n", " - a\n", "  * a\n", " 1. a\n", " a:: b\n", "> a\n", ">> a\n",
      "  a\n", "||a||b||\n",
      "||a\n", "||=a=||\n", "||a||\\\n", "|-- a\n", "|- a=b\n||a||\n", "----\na\n", "{{{\na\n}}}\n",
      "{{{\na", "}}}\na",
      "{{{#!td\na\n}}}\n", "{{{#!td\na", "{{{#!th\na\n}}}\n", "{{{#!tr\n||a||\n}}}\n", "{{{#!tr\na",
      "{{{#!table\n||a||\n}}}\n",
      "{{{#!table\na", "{{{#!div\na\n}}}\n", "{{{#!div\na", "{{{#!box\na\n}}}\n", "{{{#!box\na",
      "{{{#!html\n<b>a\n}}}\n",
      "{{{#!html\n<table><tr><td>a\n}}}\n", "{{{#!html\n<ul><li>a\n}}}\n", "{{{#!html\na",
      "{{{#!rst\na\n}}}\n",
      "{{{#!rst\na", "{{{#!comment\na\n}}}\n", "{{{#!comment\na", "{{{#!csv\na,b\n}}}\n",
      "{{{#!python\na\n}}}\n",
      "{{{#!span\na\n}}}\n", "{{{#!blockquote\na\n}}}\n", "{{{#!blockquote\na", " * a\n  * b\n",
      "# a\n", "|-\na", "| - a\n",
      "[a]: b\n", "[^a]: b\n", "$$\na", "||a||\n||a||b||c||\n", "||||a||\n", "[[FootNote(a)]]\n",
      "= a = #b\n", "a\\\\\n",
    ]
  }
}
