import FoundationEssentials
import Markup
import Migration
import Reports
import Testing

@Suite struct OutputLineTests {
  /// Every `@` becomes a word that names its line: in the Markdown it must be where the map says.
  @Test func eachLineOfTheSourceIsFoundInTheOutput() throws {
    let source = """
      = @ =
      Text @
      goes on @

       * item @
         goes on @
         * nested @
       * item @
       1. number @

      || cell @ || x ||
      || cell @ || x ||

      > citation @

        indented @

      {{{#!div
      In a box @
      }}}

      {{{#!sh
      code @
      }}}

       term:: description @
       other::
         description @

      == Head @ ==
      ||= wide @ =||||||
      || cell @ || [[BR]] || x ||
      Last @
      """
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      lines[index] = lines[index].replacing("@", with: "w\(index + 1)w")
    }
    let wiki = try SampleWiki(["A.txt": lines.joined(separator: "\n")])
    let result = try wiki.migrate()
    let page = try #require(result.pages.first)
    let compared = try #require(result.migration?.comparison(of: page))
    #expect(String(decoding: compared.output, as: UTF8.self) == wiki.output("A.md"))
    let output = String(decoding: compared.output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains("w") {
      let word = "w\(index + 1)w"
      guard line.contains(word) else { continue }
      let place = output.firstIndex { $0.contains(word) }.map { $0 + 1 }
      #expect(compared.lines.outputLine(ofSource: index + 1) == place, "\(line)")
    }
  }

  @Test func findingsNameBothLines() throws {
    let wiki = try SampleWiki([
      "A.txt": "= A =\ntext\nwiki:Gone\n\n * [wiki:Gone x]\n\n[[Nothing(1)]]\n"
    ])
    let result = try wiki.migrate()
    let places = result.pages[0].sortedFindings.map {
      "\($0.source.start.line) \($0.outputLine ?? 0)"
    }
    #expect(places == ["3 4", "5 6", "7 8"])
  }

  @Test func linesOfAnIncludedPageAreThoseOfTheCall() throws {
    let wiki = try SampleWiki([
      "A.txt": "a\n\n[[Include(B)]]\n\nb wiki:Gone\n",
      "B.txt": "1\n\n2\n\n3\n\n * 4\n * 5 [[Nothing(1)]]\n",
    ])
    let result = try wiki.migrate()
    let findings = result.pages[0].sortedFindings
    #expect(findings.map(\.id) == ["macro-unknown", "link-dead"])
    #expect(findings.map { Int($0.source.start.line) } == [3, 5])
    #expect(findings.map(\.outputLine) == [3, 12])
  }

  @Test func aFileThatWasKeptHasNoLinesOfOurs() throws {
    let wiki = try SampleWiki(["A.txt": "wiki:Gone\n"])
    try wiki.migrate()
    try wiki.write(.init("mine\n".utf8), "../out/A.md")
    try wiki.write(.init("wiki:Gone more\n".utf8), "A.txt")
    let page = try wiki.migrate().pages[0]
    #expect(page.status == .edited)
    #expect(page.findings.allSatisfy { $0.outputLine == nil })
  }

  @Test func warningsAboutAPageStandWithItAndNotesDoNot() throws {
    let wiki = try SampleWiki(["pages/A.txt": "a\n", "pages/A": "a\n", "pages/CON.txt": "c\n"])
    let result = try wiki.migrate()
    #expect(result.pages.first { $0.page == "A" }?.findings.map(\.id) == ["page-duplicate"])
    #expect(result.others.map(\.id) == ["name-changed"])
  }
}
