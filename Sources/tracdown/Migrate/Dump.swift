import ArgumentParser
import Markup
import Settings
import Stores
import TracWiki

/// `tracdown dump --tokens|--tree [FILE]`
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the reader saw in a page; for people who mend tracdown.",
    discussion: """
      EXAMPLE:
        echo "'''bold''' WikiStart" | tracdown dump --tree
      """)

  enum View: String, EnumerableFlag {
    case tokens, tree

    static func help(for view: View) -> ArgumentHelp? {
      switch view {
      case .tokens: "Each token: line, column, kind and text."
      case .tree: "The document as a tree."
      }
    }
  }

  @Flag var view: View

  @Argument(help: ArgumentHelp("The page's file; standard input without it.", valueName: "FILE"))
  var file: String?

  @OptionGroup var settings: SettingsOptions

  mutating func run() throws {
    let input = try PageInput(file: file, page: nil)
    try Console.output(try dump(input.page))
  }

  private func dump(_ page: Page) throws -> [UInt8] {
    switch view {
    case .tree:
      let reader = TracReader(options: try settings.settings(inFolder: nil).reader)
      return Array(reader.read(page.text, page: page.name).document.dump.utf8)
    case .tokens:
      return Array(tokens(page.text).utf8)
    }
  }

  private func tokens(_ text: [UInt8]) -> String {
    var line = 1
    var lineStart = 0
    var lines = ""
    for token in PageTokens.tokenize(text) {
      let written = String(decoding: text[token.range], as: UTF8.self)
      let column = token.range.lowerBound - lineStart + 1
      lines += "\(line):\(column) \(token.kind.rawValue) \(written.debugDescription)\n"
      if token.kind == .lineEnd {
        line += written.unicodeScalars.count { $0 == "\n" }
        lineStart = token.range.upperBound
      }
    }
    return lines
  }
}
