import Links
import Markup
import Migration
import Stores
import Testing

@testable import Targets

/// However deep blocks are nested, the page is proved, and what is too deep is told.
@Suite struct DeepNestingTests {
  @Test(arguments: openings.indices) func isProved(opening: Int) throws {
    let (opening, inside) = DeepNestingTests.openings[opening]
    for depth in [50, 67, 101] {
      let text = String(repeating: opening, count: depth) + inside
      for target in [Target.github, .portable] {
        var request = ConvertRequest(page: Page(name: "Page", file: "-", text: Array(text.utf8)))
        request.writing.target = target
        let ids = try PageConversion.run(request).findings.map(\.id)
        #expect(!ids.contains("not-proved"), "\(depth) deep, \(target.name)")
        if depth > 100 {
          #expect(ids.contains("nesting-too-deep"), "\(depth) deep, \(target.name)")
        }
      }
    }
  }

  private static let openings = [
    ("{{{#!td\n", "ebb\n"), ("{{{#!th\n", "ebb\n * flood\n"), ("{{{#!td\nlow\n\n", "ebb\n"),
    ("{{{#!table\n{{{#!tr\n{{{#!td\n", "ebb\n"), ("{{{#!div\n", "ebb\n"), ("{{{#!quote\n", "ebb\n"),
    ("> ", "ebb\n"), ("{{{#!td\n> low\n", "ebb\n"), ("{{{#!div\n{{{#!td\n", "ebb\n"),
    ("{{{#!td\n * low\n", "ebb\n"),
  ]
}
