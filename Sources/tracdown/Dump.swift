import ArgumentParser
import Stores

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

  mutating func run() throws {
    let input = try PageInput(file: file, page: nil)
    try Console.output(try dump(input.page))
  }

  /// pipeline: the one place where the command calls into the reader.
  private func dump(_ page: Page) throws -> [UInt8] {
    throw Failure("'tracdown dump' is not built yet.")
  }
}
