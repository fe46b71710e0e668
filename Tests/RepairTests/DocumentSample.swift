import Testing

@testable import Repair

/// One Markdown document in a small tree, which shows in another paragraph that it comes from Trac.
///
///     expectMended("a^2^", to: "a<sup>2</sup>")
struct DocumentSample {
  /// Documents that links point to, and files.
  static let beside: [String: String] = [
    "Guide.md": "# Guide\n\n## Set up\n\n<a id=\"tools\"></a>Tools.\n",
    "Ships/Anna.md": "# The Anna\n\nA ship.\n",
    "Ships/LogBook.wiki":
      "= Log book =\n\n'''Every''' day.[[BR]]\nAnd night.\n\n=== Old days === #old\n",
    "picture.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    "attachments/Page/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"plan\"/>\n",
  ]
  /// Nobody takes it for a page of Trac.
  private static let start = "# Page\n\n## Part\n\nSee [the guide](Guide.md).\n\n"
  private static let mark = "\n\n'''Trac''' it was.\n"
  private static let mended = "\n\n**Trac** it was.\n"

  /// The repaired text, and what of it a person must mend: `1 link-dead`, with the line in the text.
  ///
  /// - Parameters:
  ///   - text: without a line end; a document is made of it.
  ///   - isTrac: whether another paragraph is surely Trac's.
  static func repaired(
    _ text: String, isTrac: Bool = true, files: [String: String] = beside
  ) throws -> (text: String, left: [String]) {
    let whole = start + text + (isTrac ? mark : "\n")
    let tree = try TestTree(files.merging(["Page.md": whole]) { $1 })
    let outcome = try tree.repair()
    // What is repaired stays so.
    for change in outcome.changes { try tree.write(change.newPath, change.new) }
    for change in outcome.changes where change.path != change.newPath {
      try tree.remove(change.path)
    }
    #expect(try tree.repair().texts == [:], "the second run changes something")
    let now = outcome.texts["Page.md"] ?? whole
    let end = isTrac ? mended : "\n"
    let left = outcome.left.filter { $0.hasPrefix("Page.md:") }.map { said -> String in
      let parts = said.dropFirst(8).split(separator: " ", maxSplits: 1)
      return "\((Int(parts[0]) ?? 0) - 6) \(parts[1])"
    }
    guard now.hasPrefix(start), now.hasSuffix(end) else {
      return ("something around it changed: \(now)", left)
    }
    return (String(now.dropFirst(start.count).dropLast(end.count)), left)
  }
}

func expectMended(
  _ text: String, to expected: String, isTrac: Bool = true,
  files: [String: String] = DocumentSample.beside, _ location: SourceLocation = #_sourceLocation
) throws {
  let mended = try DocumentSample.repaired(text, isTrac: isTrac, files: files)
  #expect(mended.text == expected, "left: \(mended.left)", sourceLocation: location)
}
